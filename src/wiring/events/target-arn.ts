import {
  each,
  type Found,
  finding,
  type Graph,
  listOf,
  OwnName,
  Reference,
  type Resource,
  type Text,
  text,
  Unknown,
  wiring,
} from '../../core/index.ts';
import { refIdentifier } from '../../schema/index.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';
import { isOfSchedule, targetTypes } from './_targets.ts';

export default wiring({
  id: 'WIRING_EVENT_TARGET_ARN',
  title: 'What an EventBridge rule or schedule targets is named by its ARN, and can be a target',
  severity: 'high',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS answers "Parameter Arn is not valid" for a name or a URL, and for an ARN of what cannot be a target, and the stack rolls back.',
  },
  why: 'Targets are named by ARN. Ref answers the ARN of a topic, the name of a function and the URL of a queue, so that one habit does not fit all.',
  fix: 'Use Fn::GetAtt of the Arn for functions, queues, streams and buses, and Ref for topics, state machines and aliases.',
  *check(properties, { resource, graph }) {
    if (isOfSchedule(properties)) return yield* misnamed(graph, resource, properties.Target, 'Target.Arn');
    yield* each(listOf(properties.Targets), (target, index) => misnamed(graph, resource, target, `Targets[${index}].Arn`));
  },
});

/** What has an ARN, and is often taken for what can be invoked. */
const noTargets =
  /^AWS::(?:S3|DynamoDB|IAM|KMS|CloudWatch|Config|SecretsManager|EC2|CloudTrail)::|^AWS::Events::(?:Rule|Archive|Connection)$|^AWS::ECS::(?:TaskDefinition|Service)$/;

function* misnamed(graph: Graph, by: Resource, target: { readonly Arn?: string }, path: string): Generator<Found, void, undefined> {
  const written = text(target, 'Arn');
  if (!written) return yield finding(path, `${called(by)} has a target without an ARN`, { expected: 'an ARN' });
  const wrong = referenceWrong(graph, written) ?? literalWrong(graph, written);
  if (wrong)
    yield finding(path, `${called(by)} targets ${wrong.what}`, {
      expected: wrong.expected,
      ...(wrong.resource ? { related: [{ resource: wrong.resource }], fix: named(wrong.resource) } : {}),
    });
}

interface Wrong {
  readonly what: string;
  readonly expected: string;
  readonly resource?: Resource;
}

function referenceWrong(graph: Graph, { parts: [first, ...rest] }: Text): Wrong | undefined {
  const resource = first instanceof Reference ? graph.byKey(first.target) : undefined;
  if (!(first instanceof Reference) || !resource?.type.startsWith('AWS::') || resource.type.startsWith('AWS::CloudFormation::')) return undefined;
  if (noTargets.test(resource.type))
    return { what: `${called(resource)}, and a ${nounOf(resource.type)} cannot be invoked`, expected: 'what events can be sent to' };
  const answered = first.attribute ?? (refIdentifier(resource.type).length === 1 ? refIdentifier(resource.type)[0] : undefined);
  if (answered === undefined || /arn$/i.test(answered) || !targetTypes.some((one) => one === resource.type) || rest.length > 0) return undefined;
  const what = `${called(resource)} by ${first.attribute ? `its ${first.attribute}` : `what Ref answers, its ${answered}`}, and EventBridge wants its ARN`;
  return { what, expected: `!GetAtt ${plainId(resource)}.Arn`, resource };
}

function literalWrong(graph: Graph, { head, known, parts: [first] }: Text): Wrong | undefined {
  if (first instanceof Unknown && !(first instanceof OwnName)) graph.unknown(first.reason);
  if (head === '' || head.startsWith('arn:') || (!known && 'arn:'.startsWith(head))) return undefined;
  const url = /^https?:/.test(head);
  return { what: `${head}${known ? '' : '…'}, which is ${url ? 'a URL' : 'a name'} and no ARN`, expected: 'an ARN' };
}

function named(resource: Resource): string {
  return snippet(
    'Name it by its ARN:',
    `
      Arn: !GetAtt ${plainId(resource)}.Arn`,
  );
}
