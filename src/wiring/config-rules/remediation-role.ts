import { finding, type Graph, isSet, type Resource, type ResourceTypes, type Text, text, texts, wiring } from '../../core/index.ts';
import { isAssumableBy, roleNamed } from '../_access/roles.ts';
import type { Tokens } from '../_access/tokens.ts';
import { trustSnippet } from '../_snippets.ts';
import { called, plainId, snippet } from '../_words.ts';
import { contentOf, documentMade, documentName } from './_documents.ts';

type Remediation = ResourceTypes['AWS::Config::RemediationConfiguration'];

const parameter = 'AutomationAssumeRole';
const path = `Parameters.${parameter}`;
const service = 'ssm.amazonaws.com';

export default wiring({
  id: 'WIRING_REMEDIATION_ROLE',
  title: 'A remediation names a role that Systems Manager may assume',
  severity: 'high',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'silence',
    what: 'An automatic remediation without a role is refused. With a role that Systems Manager may not assume every execution fails, and the resource stays as it is.',
  },
  why: 'Nobody is signed in when a remediation runs by itself: the document acts by the role in AutomationAssumeRole, which has to trust ssm.amazonaws.com.',
  fix: 'Give AutomationAssumeRole the ARN of a role that trusts ssm.amazonaws.com, as a StaticValue.',
  *check(properties, { resource, graph }) {
    const given = properties.Parameters?.[parameter];
    if (!given) {
      if (!needsRole(graph, properties, resource)) return;
      yield finding(path, `${called(resource)} has no ${parameter}: there is no role by which its document could act`, {
        expected: 'the ARN of a role',
        fix: mend('RemediationRole'),
      });
      return;
    }
    if (isSet(given, 'ResourceValue')) {
      yield finding(path, `${called(resource)} gives ${parameter} the id of the resource, where a role is due`, {
        expected: 'the ARN of a role, as a StaticValue',
        fix: mend('RemediationRole'),
      });
      return;
    }
    const values = texts(given.StaticValue, 'Values');
    const arn = values[0] ?? texts(given.StaticValue, 'Value')[0];
    if (arn) yield* judge(arn, `${path}.StaticValue.${values[0] ? 'Values' : 'Value'}[0]`, resource, graph);
  },
});

function* judge(arn: Text, at: string, resource: Resource, graph: Graph) {
  // A parameter of the document itself, filled in when it runs.
  if (arn.known && arn.value.includes('{{')) return;
  const role = roleNamed(graph, arn, resource);
  const isNamed = role ? arn.reference !== undefined && arn.reference.attribute === undefined : arn.known && !arn.value.startsWith('arn:');
  if (isNamed) {
    yield finding(at, `${called(resource)} names ${role ? called(role.resource) : `the role ${arn.pattern}`} by its name, and its ARN is due`, {
      expected: 'the ARN of a role',
      ...(role
        ? {
            related: [{ resource: role.resource }],
            fix: snippet('Name the role by its ARN:', `${parameter}:\n  StaticValue: { Values: [!GetAtt ${plainId(role.resource)}.Arn] }`),
          }
        : {}),
    });
    return;
  }
  if (!role || isAssumableBy(graph, role, service, undefined, { 'aws:sourcearn': execution(resource) })) return;
  yield finding(at, `${called(resource)} acts by ${called(role.resource)}, which ${service} may not assume`, {
    expected: `a role that trusts ${service}`,
    related: [{ resource: role.resource, path: 'AssumeRolePolicyDocument' }],
    fix: trustSnippet('Let Systems Manager assume it:', role.resource, service),
  });
}

/** On whose behalf Systems Manager assumes the role: an execution, of which nobody knows the id. */
function execution({ account, region }: Resource): Tokens {
  const own = (name: string, known: string | undefined) => known ?? { atom: name };
  const id = { any: true, reason: 'the id of an execution is known only when it runs' } as const;
  return ['arn:aws:ssm:', own('AWS::Region', region), ':', own('AWS::AccountId', account), ':automation-execution/', id];
}

/** By hand, whoever starts it may lend his own rights, if the document does not ask for a role; and a document may bring its own. */
function needsRole(graph: Graph, properties: Remediation, resource: Resource): boolean {
  if (properties.Automatic === true) return true;
  const made = documentMade(graph, properties, resource);
  const content = made && contentOf(made);
  if (made) return text(content as { assumeRole?: string } | undefined, 'assumeRole')?.includes(parameter) === true;
  const target = text(properties, 'TargetId');
  return target !== undefined && documentName(target).startsWith('AWSConfigRemediation-');
}

function mend(role: string): string {
  return snippet('Name the role:', `Parameters:\n  ${parameter}:\n    StaticValue: { Values: [!GetAtt ${role}.Arn] }`);
}
