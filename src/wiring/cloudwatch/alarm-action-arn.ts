import { finding, type Graph, type Reference, type Text, wiring } from '../../core/index.ts';
import { refIdentifier } from '../../schema/index.ts';
import { tokensOf } from '../_access/tokens.ts';
import { called, nounOf, plainId } from '../_words.ts';
import { eachAction } from './_actions.ts';

/** Services that alarms do not call, though people would like them to. */
const deaf = /^arn:[^:]*:(?:sqs|states|events|kinesis|firehose|logs|s3|dynamodb|kms|iam|ecs|codebuild|codepipeline|apigateway|ses|batch):/;

export default wiring({
  id: 'WIRING_ALARM_ACTION_ARN',
  title: 'What an alarm does is named by an ARN, of something that alarms can do',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  shipped: {
    as: 'deploy error',
    what: 'CloudWatch refuses the alarm: a name or a URL is no ARN (Invalid arn syntax), and alarms send to topics and functions but to no queue, bus or state machine.',
  },
  why: 'An alarm calls topics, functions, scaling policies, EC2 and Systems Manager, each by its ARN. Ref of a function is its name, and of a queue its URL.',
  fix: 'Give the ARN: !Ref Topic, !GetAtt Function.Arn, !Ref ScalingPolicy. For a queue or a bus, tell a topic that it subscribes to.',
  *check(properties, { resource, graph }) {
    yield* eachAction(graph, resource, properties, ({ arn, path }) => {
      const problem = wrongWith(graph, arn);
      return problem === undefined
        ? []
        : [finding(path, `${called(resource)} cannot act: ${problem}`, { expected: 'the ARN of a topic or a function' })];
    });
  },
});

function wrongWith(graph: Graph, action: Text): string | undefined {
  const { reference } = action;
  if (reference) return wrongReference(graph, action, reference);
  if (!action.startsWith('arn:')) return `${action.pattern} is no ARN`;
  return deaf.test(action.pattern) ? `alarms do not send to ${action.pattern.split(':')[2]}` : undefined;
}

function wrongReference(graph: Graph, action: Text, { target, attribute }: Reference): string | undefined {
  const resource = graph.byKey(target);
  if (!resource?.type.startsWith('AWS::') || resource.type.startsWith('AWS::CloudFormation::') || resource.type === 'AWS::SSM::Parameter')
    return undefined;
  const identifiers = refIdentifier(resource.type);
  const answered = attribute ?? (identifiers.length === 1 ? identifiers[0] : undefined);
  if (answered === undefined) return undefined;
  const [first] = tokensOf(action, graph);
  if (typeof first === 'string' && deaf.test(first)) return `alarms do not send to a ${nounOf(resource.type)} such as ${plainId(resource)}`;
  return /Arn$/.test(answered) || (typeof first === 'string' && first.startsWith('arn:'))
    ? undefined
    : `${attribute === undefined ? `what Ref answers for ${called(resource)}` : `${attribute} of ${called(resource)}`} is no ARN`;
}
