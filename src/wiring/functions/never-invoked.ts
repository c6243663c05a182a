import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { hasCallers, isInvoked } from './_invokers.ts';

export default wiring({
  id: 'WIRING_FUNCTION_NEVER_INVOKED',
  title: 'Something invokes each function: an event, a schedule, a mapping, another resource, or somebody outside',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'The function is deployed and never runs. There are no invocations, so there are no errors and no alarms either.',
  },
  why: 'A function that nothing calls does nothing, and looks healthy: what it should evaluate, remedy or report is left undone, and no metric tells.',
  fix: 'Name the function in what should call it (the targets of an EventBridge rule, a schedule, an event source mapping, a subscription), or show its ARN as an output if somebody outside calls it. Remove it if nobody does.',
  scope: (_, { resource, graph }) => hasCallers(graph, resource) || 'nothing in the stack invokes functions, so that they are called from elsewhere',
  *check(_, { resource, graph }) {
    if (!graph.all('AWS::Events::Rule').complete) graph.all('AWS::Events::Rule').raise();
    if (isInvoked(graph, graph.node<'AWS::Lambda::Function'>(resource))) return;
    const permissions = graph.joined(resource, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' }).items.map((one) => one.resource);
    const [permission] = permissions;
    yield finding(
      '',
      `nothing invokes ${called(resource)}: no rule, schedule, mapping, subscription or other resource calls it, and no output shows it${permission ? `, so that ${called(permission)} lets in somebody who never comes` : ''}`,
      {
        expected: 'something that calls it',
        related: permissions.map((one) => ({ resource: one })),
        fix: snippet(
          'If it is a schedule that should call it, for example:',
          `
            ${plainId(resource)}Hourly:
              Type: AWS::Events::Rule
              Properties:
                ScheduleExpression: rate(1 hour)
                Targets:
                  - Id: function
                    Arn: !GetAtt ${plainId(resource)}.Arn
            ${plainId(resource)}Permission:
              Type: AWS::Lambda::Permission
              Properties:
                Action: lambda:InvokeFunction
                FunctionName: !Ref ${plainId(resource)}
                Principal: events.amazonaws.com
                SourceArn: !GetAtt ${plainId(resource)}Hourly.Arn`,
        ),
      },
    );
  },
});
