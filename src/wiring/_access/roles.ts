import { type Graph, listOf, type Relative, type Resource, some, type Text, texts } from '../../core/index.ts';
import { awsManagedPolicy } from '../../schema/aws-managed-policies.ts';
import { coversAction, type PolicyDocument, policyOf, statementsOf } from '../../schema/index.ts';
import { type RoleCall, roleAsk, serviceAsk } from './ask.ts';
import { denies, permits } from './statement.ts';

/** The customer managed and inline policies that hang on a role from elsewhere, by the property that names the role. */
const policiesOnRoles = [
  { type: 'AWS::IAM::Policy', theirs: 'Roles' },
  { type: 'AWS::IAM::RolePolicy', theirs: 'RoleName' },
  { type: 'AWS::IAM::ManagedPolicy', theirs: 'Roles' },
] as const;

type RoleNode = Relative<'AWS::IAM::Role'>;

/** The role that a property names; undefined where there is none of ours. */
export function roleNamed(graph: Graph, name: Text | undefined, subject?: Resource): RoleNode | undefined {
  return graph.named(name, ['AWS::IAM::Role'], subject);
}

/** Whether a service may assume the role: by its trust policy, for this resource where one is named. */
export function isAssumableBy(graph: Graph, role: RoleNode, service: string, from?: Resource, keys: RoleCall['keys'] = {}): boolean {
  const ask = serviceAsk({ service, action: 'sts:AssumeRole', on: role.resource, ...(from ? { from } : {}), keys }, graph);
  return permits([policyOf(role.properties, 'AssumeRolePolicyDocument' as never)], ask, graph);
}

/** Whether the role's own policies let it do something. Raises where one of them cannot be seen. */
export function roleMay(graph: Graph, call: RoleCall): boolean {
  const ask = roleAsk(call, graph);
  const role = graph.node<'AWS::IAM::Role'>(call.role);
  const sources = policySources(graph, role);
  // AWS's own policies give; the few that take away say so in their names.
  const denying = sources.filter(({ aws }) => aws === undefined || /deny|quarantine/i.test(aws));
  if (some(denying, (source) => denies([source.document()], ask, graph, true))) return false;
  return some(sources, (source) => permits([source.document()], ask, graph, true));
}

/** Whether some policy of the role speaks of the action at all, whatever it is done to. */
export function roleMayAnywhere(graph: Graph, role: Resource, action: string): boolean {
  return some(policySources(graph, graph.node<'AWS::IAM::Role'>(role)), (source) =>
    some(statementsOf(source.document()), (one) => one.Effect === 'Allow' && coversAction(one, action)),
  );
}

/** Something that gives a role rights; its document is read when it is looked at, and raises where it cannot be. */
export interface PolicySource {
  /** Where it is written: for findings. */
  readonly resource: Resource;
  readonly path: string;
  /** The AWS managed policy it is, if it is one: `service-role/AWS_ConfigRole`. */
  readonly aws?: string;
  document(): PolicyDocument | undefined;
}

/** Everything that gives the role rights, wherever the template writes it. */
export function policySources(graph: Graph, role: RoleNode): readonly PolicySource[] {
  const { resource, properties } = role;
  return [
    ...inline(role),
    ...texts(properties, 'ManagedPolicyArns').map((arn, index) => managed(graph, resource, arn, index)),
    ...elsewhere(graph, resource),
  ];
}

function inline({ resource, properties }: RoleNode): PolicySource[] {
  const policies = listOf(properties.Policies);
  return Array.from({ length: policies.length }, (_, index) => ({
    resource,
    path: `Policies[${index}]`,
    document: () => policyOf(policies[index] as { PolicyDocument?: unknown }, 'PolicyDocument'),
  }));
}

const awsManaged = /^arn:[^:]*:iam::aws:policy\/(.+)$/;

function managed(graph: Graph, role: Resource, arn: Text, index: number): PolicySource {
  const path = `ManagedPolicyArns[${index}]`;
  const name = awsPolicyName(arn);
  if (name !== undefined) {
    const document = () => {
      const policy = awsManagedPolicy(name);
      // A policy that does not exist gives nothing; of one that does, but whose text is not kept here, nobody can tell.
      return policy ? (policy.document() ?? graph.unknown(`what ${name} allows is not kept here`, path)) : undefined;
    };
    return { resource: role, path, aws: name, document };
  }
  return {
    resource: role,
    path,
    document: () => {
      const found = graph.named(arn, ['AWS::IAM::ManagedPolicy'], role);
      return found
        ? policyOf(found.properties, 'PolicyDocument' as never)
        : graph.unknown(`the policy ${arn.pattern} is not among what is judged`, path);
    },
  };
}

/** `service-role/AWS_ConfigRole` of a managed policy of AWS, in whatever partition; undefined for others. */
export function awsPolicyName(arn: Text): string | undefined {
  const written = arn.parts
    .map((part) => (typeof part === 'string' ? part : (part as { name?: string }).name === 'AWS::Partition' ? 'aws' : '\u{0}'))
    .join('');
  return written.includes('\u{0}') ? undefined : awsManaged.exec(written)?.[1];
}

function elsewhere(graph: Graph, role: Resource): PolicySource[] {
  return policiesOnRoles.flatMap((join) => {
    const related = graph.joined(role, join as never);
    const found: PolicySource[] = related.items.map((one) => ({
      resource: one.resource,
      path: 'PolicyDocument',
      document: () => policyOf(one.properties as { PolicyDocument?: unknown }, 'PolicyDocument'),
    }));
    // What cannot be seen may give it rights.
    if (!related.complete) found.push({ resource: role, path: '', document: () => related.raise() });
    return found;
  });
}
