import { finding, type Relative, type Resource, type ResourceTypes, some, text, wiring } from '../../core/index.ts';
import { functionOf, mayInvoke } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { asksToInvoke, invokedBy, logService as service } from './_log-groups.ts';

export default wiring({
  id: 'WIRING_LOG_SUBSCRIPTION_PERMISSION',
  title: 'A function that a log group is subscribed to lets the log service invoke it',
  severity: 'high',
  types: ['AWS::Logs::SubscriptionFilter'],
  shipped: {
    as: 'deploy error',
    what: 'The log service tries the function when the filter is made, and refuses it: Could not execute the lambda function.',
  },
  why: 'Subscriptions invoke functions by their resource policy alone, as logs.amazonaws.com, from the log group.',
  fix: 'Add an AWS::Lambda::Permission for the function with Principal logs.amazonaws.com and the ARN of the log group as SourceArn.',
  *check(properties, { resource, graph }) {
    const invoked = invokedBy(graph, properties, resource);
    const whole = invoked && functionOf(graph, invoked);
    if (!invoked || !whole) return;
    if (some(asksToInvoke(graph, properties, resource, invoked), (ask) => mayInvoke(graph, invoked, ask))) return;
    yield finding(
      'DestinationArn',
      `${called(resource)} sends to ${called(whole.resource)}, and no permission lets ${service} invoke it from the log group`,
      {
        expected: `an AWS::Lambda::Permission for ${service}`,
        related: [{ resource: whole.resource }],
        fix: permission(properties, resource, invoked),
      },
    );
  },
});

type Filter = ResourceTypes['AWS::Logs::SubscriptionFilter'];

function permission(filter: Filter, resource: Resource, invoked: Relative): string {
  const group = text(filter, 'LogGroupName')?.references.at(-1)?.id;
  return snippet(
    'Let the log service invoke the function, before the filter is made:',
    `
      ${plainId(resource)}MayInvoke:
        Type: AWS::Lambda::Permission
        Properties:
          Action: lambda:InvokeFunction
          FunctionName: !Ref ${plainId(invoked.resource)}
          Principal: ${service}
          SourceArn: ${group ? `!GetAtt ${group}.Arn` : "!Sub 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*'"}
      ${plainId(resource)}:
        DependsOn: ${plainId(resource)}MayInvoke`,
  );
}
