import { finding, type Graph, type Resource, type Text, text, wiring } from '../../core/index.ts';
import { settled } from '../_access/statement.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';
import { hasShape, referredTo } from './_names.ts';
import { serviceLinkedRole } from './_role.ts';

export default wiring({
  id: 'WIRING_CONFIG_ROLE_ARN',
  title: 'An AWS Config recorder names its role, by its ARN',
  severity: 'high',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a recorder whose RoleARN is missing, a name, or the ARN of something that is no role (InvalidRoleException, ValidationException), and the stack rolls back.',
  },
  why: 'RoleARN takes the ARN of a role and nothing else. Ref of a role answers its name, and an instance profile, a user or another service’s linked role cannot be assumed by AWS Config.',
  fix: 'Set RoleARN to the ARN of the service-linked role of AWS Config, or to the Arn attribute of a role that config.amazonaws.com may assume.',
  *check(properties, { resource, graph }) {
    const arn = text(properties, 'RoleARN');
    const problem = arn === undefined ? 'names no role: RoleARN is missing' : problemOf(graph, arn);
    if (problem === undefined) return;
    yield finding(arn === undefined ? '' : 'RoleARN', `${called(resource)} ${problem}`, {
      expected: 'the ARN of a role that AWS Config may assume',
      related: arn === undefined ? [] : relatedTo(graph, arn),
      fix: mended(graph, resource, arn),
    });
  },
});

function problemOf(graph: Graph, arn: Text): string | undefined {
  // Of a role's own ARN that is known in part (`…:role/${Name}`) the known part is enough.
  const isRole = hasShape(graph, arn, ['arn:*:iam::*:role/*']);
  if (!settled(isRole, graph, arn)) {
    const named = referredTo(graph, arn);
    if (named?.type === 'AWS::IAM::Role') return `is given ${nameOf(arn)} of ${called(named)} where AWS Config wants its ARN`;
    if (named) return `is given ${called(named)} as its role, which is no role but ${article(nounOf(named.type))}`;
    return `is given ${arn.known ? arn.value : arn.pattern} as its role, which is not the ARN of a role`;
  }
  // Names that begin like that are kept for the roles of services, which have a path.
  if (hasShape(graph, arn, ['*:role/AWSServiceRoleFor*', '*:role/config.amazonaws.com/AWSServiceRoleFor*']) === 'yes')
    return `is given the service-linked role without its path (${arn.pattern}), and there is no such role`;
  if (
    hasShape(graph, arn, ['*:role/aws-service-role/*']) !== 'yes' ||
    hasShape(graph, arn, ['*:role/aws-service-role/config.amazonaws.com/*']) !== 'no'
  )
    return undefined;
  return `is given the service-linked role of another service (${arn.pattern}), which config.amazonaws.com cannot assume`;
}

function nameOf({ reference }: Text): string {
  return reference?.attribute === undefined ? 'the name (Ref)' : `the ${reference.attribute}`;
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function relatedTo(graph: Graph, arn: Text) {
  const resource = referredTo(graph, arn);
  return resource ? [{ resource }] : [];
}

function mended(graph: Graph, recorder: Resource, arn: Text | undefined): string {
  const named = arn && referredTo(graph, arn);
  const role =
    named?.type === 'AWS::IAM::Role' ? `!GetAtt ${plainId(named)}.Arn` : `!Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${serviceLinkedRole}`;
  return snippet(
    'Give the recorder the ARN of its role:',
    `
      ${plainId(recorder)}:
        Properties:
          RoleARN: ${role}`,
  );
}
