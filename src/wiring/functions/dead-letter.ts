import { anyOf, finding, isSet, some, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { isCalledAsynchronously } from './_asynchronous.ts';

export default wiring({
  id: 'WIRING_FUNCTION_DEAD_LETTER',
  title: 'A function that is called asynchronously has somewhere to put the events that it fails on',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Lambda tries an event three times and then throws it away. Nobody gets it back, and only the metric AsyncEventsDropped ever knew of it.',
  },
  why: 'EventBridge, SNS, S3, AWS Config and schedules hand an event over and take no answer. If the function fails on it, the event is gone after two more tries, unless it has a dead-letter target or a destination for failures.',
  fix: 'Set DeadLetterConfig.TargetArn to a queue or a topic, or make an AWS::Lambda::EventInvokeConfig with DestinationConfig.OnFailure.',
  scope: (_, { resource, graph }) => isCalledAsynchronously(graph, resource) || 'nothing calls it asynchronously',
  *check({ DeadLetterConfig }, { resource, graph }) {
    const configs = graph.joined(resource, { type: 'AWS::Lambda::EventInvokeConfig', theirs: 'FunctionName' });
    const isCaught = anyOf(
      () => isSet(DeadLetterConfig, 'TargetArn'),
      () => some(configs, (one) => isSet(one.properties.DestinationConfig?.OnFailure, 'Destination')),
    );
    if (isCaught) return;
    yield finding(
      '',
      `${called(resource)} is called asynchronously and has no dead-letter target: an event that it fails on three times is thrown away`,
      {
        expected: 'a DeadLetterConfig, or an AWS::Lambda::EventInvokeConfig with OnFailure',
        related: configs.items.map((one) => ({ resource: one.resource })),
        fix: snippet(
          'Put aside what fails:',
          `
          ${plainId(resource)}:
            Type: AWS::Lambda::Function
            Properties:
              DeadLetterConfig:
                TargetArn: !GetAtt ${plainId(resource)}DeadLetters.Arn
          ${plainId(resource)}DeadLetters:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 1209600`,
        ),
      },
    );
  },
});
