import { each, finding, type Graph, listOf, type Resource, some, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { logsPermit } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eventBridge, namedBy } from './_targets.ts';

/** Events are written by either of them. */
const services = [eventBridge, 'delivery.logs.amazonaws.com'];

export default wiring({
  id: 'WIRING_EVENT_TARGET_LOG_GROUP',
  title: 'A log group that an EventBridge rule targets lets EventBridge write to it',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'The rule matches, Amazon CloudWatch Logs refuses every event, and the log group stays empty. The console would have made the policy that the template lacks.',
  },
  why: 'EventBridge writes to log groups by a resource policy of CloudWatch Logs. Only the console makes one by itself; a template has to.',
  fix: 'Add an AWS::Logs::ResourcePolicy that allows events.amazonaws.com and delivery.logs.amazonaws.com logs:CreateLogStream and logs:PutLogEvents on the log group.',
  *check({ Targets }, { resource, graph }) {
    yield* each(listOf(Targets), (target, index) => refused(graph, resource, target, index));
  },
});

function* refused(graph: Graph, rule: Resource, target: { readonly Arn?: string }, index: number) {
  const group = namedBy(graph, target, 'logs', 'AWS::Logs::LogGroup', rule);
  if (!group || (mayWrite(graph, group.resource, rule, 'logs:CreateLogStream') && mayWrite(graph, group.resource, rule, 'logs:PutLogEvents'))) return;
  // The CDK has a function of its own put the policy, because there was no resource type for it.
  const custom = graph.estate.ofType('Custom::CloudwatchLogResourcePolicy')[0];
  if (custom) graph.unknown(`${custom.id} may put the policy`);
  yield finding(
    `Targets[${index}].Arn`,
    `${called(rule)} targets ${called(group.resource)}, and no resource policy of CloudWatch Logs lets ${eventBridge} write to it: the events are lost`,
    {
      expected: `logs:CreateLogStream and logs:PutLogEvents for ${eventBridge}`,
      related: [{ resource: group.resource }],
      fix: letsWrite(group.resource),
    },
  );
}

function mayWrite(graph: Graph, group: Resource, rule: Resource, action: string): boolean {
  // Policies name the group by its ARN, which has an end of its own for the streams that are in it.
  return some(services, (service) =>
    some([[], [':*'], [':log-stream:events']], (path) => logsPermit(graph, serviceAsk({ service, action, on: group, path, from: rule }, graph))),
  );
}

function letsWrite(group: Resource): string {
  const id = plainId(group);
  return snippet(
    'Let EventBridge write to the log group:',
    `
      ${id}Policy:
        Type: AWS::Logs::ResourcePolicy
        Properties:
          PolicyName: !Sub \${AWS::StackName}-events
          PolicyDocument: !Sub |
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": ["events.amazonaws.com", "delivery.logs.amazonaws.com"] },
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": "\${${id}.Arn}"
              }]
            }`,
  );
}
