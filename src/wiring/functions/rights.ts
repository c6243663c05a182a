import { anyOf, each, finding, type Graph, type Relative, type Resource, some, texts, wiring } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, policyOf, statementsOf } from '../../schema/index.ts';
import { matchTokens } from '../_access/match.ts';
import { attachedPolicies, documentOf } from '../_access/resource-policies.ts';
import { policySources } from '../_access/roles.ts';
import { settled } from '../_access/statement.ts';
import { arnTokens, type Tokens, tokensOf } from '../_access/tokens.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, plainId } from '../_words.ts';
import { type GivenType, givenBy, givenTypes } from './_environment.ts';
import { type FunctionNode, type RoleNode, roleOf } from './_functions.ts';
import { arnOf, isDirect } from './_rights.ts';

export default wiring({
  id: 'WIRING_FUNCTION_RIGHTS',
  title: 'The role of a function may do something to each resource that its environment names',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Everything is deployed, and the first call fails with AccessDenied, in a log that nobody reads yet.',
  },
  why: 'A function is given the name of a queue, a table or a topic to use it. If its role may do nothing to it, the function fails as soon as it does what it is there for.',
  fix: 'Give the role the actions that the code needs on the resource, or remove the variable.',
  *check({ Environment }, { resource, graph }) {
    const fn = graph.node<'AWS::Lambda::Function'>(resource);
    const role = roleOf(graph, fn);
    if (!role) return;
    yield* each(Object.keys(Environment?.Variables ?? {}), (variable) => {
      const given = givenBy(graph, fn, variable);
      if (!given || mayDoSomething(graph, role, given)) return undefined;
      if (isOfGlobals(graph, fn, variable, given.resource)) graph.unknown(`${variable} may be one of SAM's globals, which all functions are given`);
      const [service, action] = givenTypes[given.resource.type as GivenType];
      return [
        finding(
          ['Environment', 'Variables', variable],
          `${called(resource)} is given ${called(given.resource)} as ${variable}, and ${called(role.resource)} may do nothing to it: no policy allows an action of ${service} there`,
          {
            expected: `a right to use ${plainId(given.resource)}`,
            related: [{ resource: given.resource }, { resource: role.resource }],
            fix: grantSnippet(
              'Let the role of the function use it, with the actions that its code needs:',
              role.resource,
              `Uses${plainId(given.resource)}`,
              [action],
              target(given.resource),
            ),
          },
        ),
      ];
    });
  },
});

/** Whether SAM made the function, and others with the same variable: what all are given, not all use. */
function isOfGlobals(graph: Graph, { properties }: FunctionNode, variable: string, given: Resource): boolean {
  if (!/^\w+$/.test(variable) || !some(properties.Tags, (tag) => tag.Key === 'lambda:createdBy')) return false;
  const path = `Environment.Variables.${variable}`;
  return graph.joined(given, { type: 'AWS::Lambda::Function', theirs: path } as never).items.length > 1;
}

function target(resource: Resource): string {
  return resource.type === 'AWS::S3::Bucket' ? `!Sub '\${${plainId(resource)}.Arn}/*'` : arnOf(resource);
}

/** Whether any statement, of the role's policies or of the resource's own, lets the role do anything to it, or to what is in it. */
function mayDoSomething(graph: Graph, role: RoleNode, given: Relative<GivenType>): boolean {
  const { resource } = given;
  const [service] = givenTypes[resource.type as GivenType];
  const arn = arnTokens(resource, graph);
  if (!arn) return true;
  return anyOf(
    () => some(policySources(graph, role), (source) => speaksOf(graph, source.document(), service, arn)),
    () => some(policiesOf(graph, given), (document) => some(statementsOf(document()), (one) => one.Effect === 'Allow' && isDirect(one, role))),
  );
}

function policiesOf(graph: Graph, { resource, properties }: Relative<GivenType>): readonly (() => PolicyDocument | undefined)[] {
  const { items, related } = attachedPolicies(graph, resource);
  const open = related.filter((one) => !one.complete).map((one) => () => one.raise());
  const own = resource.type === 'AWS::KMS::Key' ? [() => policyOf(properties as object, 'KeyPolicy' as never)] : [];
  return [...own, ...items.map((one) => () => documentOf(graph, one)), ...open];
}

function speaksOf(graph: Graph, document: PolicyDocument | undefined, service: string, arn: Tokens): boolean {
  return some(statementsOf(document), (one) => one.Effect === 'Allow' && isAbout(one, service) && covers(graph, one, arn));
}

function isAbout(statement: PolicyStatement, service: string): boolean {
  if (statement.NotAction !== undefined) return true;
  return some(texts(statement, 'Action'), (one) => {
    const [prefix = ''] = one.value.toLowerCase().split(':');
    return prefix === service || /[*?]/.test(prefix);
  });
}

function covers(graph: Graph, statement: PolicyStatement, arn: Tokens): boolean {
  if (statement.NotResource !== undefined) return true;
  const inside: Tokens = [...arn, { any: true, reason: 'what is in it' }];
  return some(texts(statement, 'Resource'), (one) => {
    const pattern = tokensOf(one, graph);
    return anyOf(
      () => settled(matchTokens(pattern, arn, { wild: true }), graph, one),
      // Rights to some of what is in it are rights to use it.
      () => one.references.length > 0 && matchTokens(pattern, inside, { wild: true }) !== 'no',
      () => one.known && matchTokens(pattern, inside, { wild: true }) !== 'no',
    );
  });
}
