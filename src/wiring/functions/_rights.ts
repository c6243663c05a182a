import { allOf, anyOf, each, type Found, type Graph, independently, type Relative, type Resource, some, type Text, text } from '../../core/index.ts';
import { type PolicyStatement, policyOf, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { type RoleCall, roleAsk } from '../_access/ask.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { roleMay } from '../_access/roles.ts';
import { permits, speaks } from '../_access/statement.ts';
import type { Tokens } from '../_access/tokens.ts';
import { plainId } from '../_words.ts';
import type { RoleNode } from './_functions.ts';

/** What roles of functions lack, and how to give it to them. */

export type Wanted = Omit<RoleCall, 'role'>;

/** One finding about all the actions that the role certainly may not do; those of which nobody can tell hide none of them. */
export function* lacking(graph: Graph, role: RoleNode, wanted: readonly Wanted[], say: (actions: readonly string[]) => Found): Generator<Found> {
  const missing: string[] = [];
  yield* independently(
    () =>
      each(wanted, (one) => {
        if (!roleMay(graph, { role: role.resource, ...one })) missing.push(one.action);
        return undefined;
      }),
    () => (missing.length > 0 ? [say(missing)] : undefined),
  );
}

/** Whether a role may do something to a resource, by its own policies or by one of the resource's that names it. */
export function roleMayAt(graph: Graph, role: RoleNode, action: string, resource: Resource, on: Resource | Tokens = resource): boolean {
  const call = { role: role.resource, action, on };
  return anyOf(
    () => roleMay(graph, call),
    () => resourcePermits(graph, resource, roleAsk(call, graph)),
  );
}

/** The customer key that a property names, by its id, its ARN or an alias. */
export function keyNamed(graph: Graph, name: Text | undefined, subject: Resource): Relative<'AWS::KMS::Key'> | undefined {
  if (!name || /(?:^|:)alias\/aws\//.test(name.pattern)) return undefined;
  const found = graph.named(name, ['AWS::KMS::Key', 'AWS::KMS::Alias'], subject);
  if (found?.resource.type !== 'AWS::KMS::Alias') return found as Relative<'AWS::KMS::Key'> | undefined;
  return graph.named(text((found as Relative<'AWS::KMS::Alias'>).properties, 'TargetKeyId'), ['AWS::KMS::Key'], found.resource);
}

/** Whether a role may use a key through a service: the key's policy has the first word, and may leave it to the role's own. */
export function roleMayUseKey(graph: Graph, role: RoleNode, key: Relative<'AWS::KMS::Key'>, action: string, service: string): boolean {
  const keys = { 'kms:viaservice': [`${service}.`, key.resource.region ?? { atom: 'AWS::Region' }, '.amazonaws.com'] };
  const call = { role: role.resource, action, on: key.resource, keys };
  const ask = roleAsk(call, graph);
  const policy = policyOf(key.properties, 'KeyPolicy' as never);
  return allOf(
    // Without a policy of its own, a key leaves all to the account's policies.
    () => policy === undefined || permits([policy], ask, graph),
    () =>
      anyOf(
        () => roleMay(graph, call),
        () => some(statementsOf(policy), (one) => speaks(one, 'Allow', ask, graph) && isDirect(one, role)),
      ),
  );
}

/** Whether a statement of a resource's policy names the role itself, or everybody: then nothing is left to the role's own policies. */
export function isDirect(statement: PolicyStatement, role: RoleNode): boolean {
  return some(
    principalsOfKind(statement, 'AWS'),
    (who) => who.references.some(({ target }) => target === role.resource.key) || who.head.includes(':role/') || who.equals('*'),
  );
}

/** The ARN of a resource as templates write it. */
export function arnOf(resource: Resource): string {
  const byRef = ['AWS::SNS::Topic', 'AWS::SecretsManager::Secret', 'AWS::StepFunctions::StateMachine', 'AWS::MSK::Cluster'];
  return byRef.includes(resource.type) ? `!Ref ${plainId(resource)}` : `!GetAtt ${plainId(resource)}.Arn`;
}
