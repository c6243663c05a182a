import { anyOf, type Graph, type Resource, some, text } from '../../core/index.ts';

/** Who calls functions without waiting for what becomes of it. */

const services = [
  'codecommit.amazonaws.com',
  'codepipeline.amazonaws.com',
  'config.amazonaws.com',
  'events.amazonaws.com',
  'iot.amazonaws.com',
  'lambda.alarms.cloudwatch.amazonaws.com',
  'logs.amazonaws.com',
  's3.amazonaws.com',
  'scheduler.amazonaws.com',
  'ses.amazonaws.com',
  'sns.amazonaws.com',
];

/** Whether something calls the function, or an alias of it, asynchronously: then its errors come back to nobody. */
export function isCalledAsynchronously(graph: Graph, fn: Resource): boolean {
  return anyOf(
    () => isTargeted(graph, fn),
    () => some(graph.joined(fn, { type: 'AWS::Lambda::Alias', theirs: 'FunctionName' }), (one) => isTargeted(graph, one.resource)),
  );
}

function isTargeted(graph: Graph, invoked: Resource): boolean {
  return anyOf(
    () => some(graph.joined(invoked, { type: 'AWS::Events::Rule', theirs: 'Targets[].Arn' }), () => true),
    () => some(graph.joined(invoked, { type: 'AWS::Scheduler::Schedule', theirs: 'Target.Arn' }), () => true),
    () =>
      some(
        graph.joined(invoked, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' }),
        (one) => text(one.properties, 'Principal')?.isOneOf(services) === true,
      ),
  );
}
