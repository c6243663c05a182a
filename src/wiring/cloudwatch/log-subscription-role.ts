import { finding, type Graph, isSet, type Relative, text, wiring } from '../../core/index.ts';
import { isAssumableBy, roleMay, roleNamed } from '../_access/roles.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';

const service = 'logs.amazonaws.com';

/** What the role has to allow, by where the log goes. */
const rights = { 'AWS::Kinesis::Stream': 'kinesis:PutRecord', 'AWS::KinesisFirehose::DeliveryStream': 'firehose:PutRecord' } as const;
const types = Object.keys(rights) as (keyof typeof rights)[];

export default wiring({
  id: 'WIRING_LOG_SUBSCRIPTION_ROLE',
  title: 'A log group is subscribed to a stream by a role that the log service may take and that may write there',
  severity: 'high',
  types: ['AWS::Logs::SubscriptionFilter'],
  shipped: {
    as: 'deploy error',
    what: 'The log service tries the stream when the filter is made, and refuses it: Could not deliver test message to specified stream.',
  },
  why: 'Streams have no policy that lets the log service in, so that it writes to them by a role that it takes.',
  fix: 'Give RoleArn: a role that logs.amazonaws.com may assume, and that allows PutRecord on the stream.',
  *check(properties, { resource, graph }) {
    const arn = text(properties, 'DestinationArn');
    if (!arn || (arn.known && !/^arn:[^:]*:(kinesis|firehose):/.test(arn.value))) return;
    const stream = graph.named(arn, types, resource);
    if (!stream) return;
    const to = called(stream.resource);
    if (!isSet(properties, 'RoleArn')) {
      yield finding('RoleArn', `${called(resource)} sends to ${to}, and has no role to do it by`, { expected: 'a role' });
      return;
    }
    const role = roleNamed(graph, text(properties, 'RoleArn'), resource);
    if (!role) return;
    const related = [{ resource: role.resource }, { resource: stream.resource }];
    if (!isAssumableBy(graph, role, service))
      yield finding('RoleArn', `${called(resource)} sends to ${to} by ${called(role.resource)}, which ${service} may not assume`, {
        related,
        fix: snippet(
          `Trust the log service in ${plainId(role.resource)}:`,
          `AssumeRolePolicyDocument:\n  Statement:\n    - Effect: Allow\n      Principal: { Service: ${service} }\n      Action: sts:AssumeRole`,
        ),
      });
    yield* mayWrite(graph, stream, role, `${called(resource)} sends to ${to}`, related);
  },
});

function* mayWrite(graph: Graph, stream: Relative, role: Relative<'AWS::IAM::Role'>, what: string, related: { resource: Relative['resource'] }[]) {
  const action = rights[stream.resource.type as keyof typeof rights];
  if (roleMay(graph, { role: role.resource, action, on: stream.resource })) return;
  yield finding('RoleArn', `${what} by ${called(role.resource)}, which does not allow ${action} on the ${nounOf(stream.resource.type)}`, {
    expected: action,
    related,
    fix: snippet('Allow it in a policy of the role:', `- Effect: Allow\n  Action: ${action}\n  Resource: !GetAtt ${plainId(stream.resource)}.Arn`),
  });
}
