import { finding, type Relative, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { functionOf, mayInvoke } from '../_access/resource-policies.ts';
import { permissionSnippet } from '../_snippets.ts';
import { called, plainId } from '../_words.ts';
import { eachAction, firstOf } from './_actions.ts';

const service = 'lambda.alarms.cloudwatch.amazonaws.com';

export default wiring({
  id: 'WIRING_ALARM_FUNCTION_PERMISSION',
  title: 'A function that an alarm invokes lets CloudWatch alarms invoke it from that alarm',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  shipped: {
    as: 'silence',
    what: 'The alarm goes off, Lambda refuses the invocation, and only the history of the alarm tells of it.',
  },
  why: 'Alarms invoke functions by their resource policy alone, as lambda.alarms.cloudwatch.amazonaws.com, which is another name than the one that topics know.',
  fix: 'Add an AWS::Lambda::Permission for the function with Principal lambda.alarms.cloudwatch.amazonaws.com and the ARN of the alarm as SourceArn.',
  *check(properties, { resource, graph }) {
    const isFirst = firstOf();
    yield* eachAction(graph, resource, properties, function* ({ arn, path }) {
      if (arn.known && !/^arn:[^:]*:lambda:/.test(arn.value)) return;
      const invoked = graph.named(arn, ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'], resource);
      const whole = invoked && functionOf(graph, invoked);
      if (!invoked || !whole || !isFirst(invoked.resource)) return;
      if (mayInvoke(graph, invoked, serviceAsk({ service, action: 'lambda:InvokeFunction', on: invoked.resource, from: resource }, graph))) return;
      yield finding(path, `${called(resource)} invokes ${called(whole.resource)}, and no permission lets ${service} invoke it from ${resource.id}`, {
        expected: `an AWS::Lambda::Permission for ${service} from this alarm`,
        related: [{ resource: whole.resource }],
        fix: permission(resource, invoked),
      });
    });
  },
});

function permission(alarm: Resource, invoked: Relative): string {
  return permissionSnippet('Let the alarm invoke the function:', alarm, invoked.resource, service, `!GetAtt ${plainId(alarm)}.Arn`);
}
