import { finding, type Graph, OwnName, type Resource, type Text, text, Unknown, wiring } from '../../core/index.ts';
import { isForSeveralRegions } from '../_ingredients.ts';
import { called } from '../_words.ts';
import { type DeadLetters, eachDeadLetters } from './_dead-letters.ts';

export default wiring({
  id: 'WIRING_EVENT_DEAD_LETTER_REGION',
  title: 'The dead-letter queue of an EventBridge rule or schedule is in its region',
  severity: 'high',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS refuses a dead-letter queue in another region, and the stack rolls back; in the regions where it fits, the same template deploys.',
  },
  why: 'EventBridge puts events aside into queues of its own region only. A region that is written into the ARN fits one region and fails in all others.',
  fix: 'Name a queue in the region of the rule, by Fn::GetAtt or with ${AWS::Region} in the ARN.',
  *check(properties, { resource, graph }) {
    yield* eachDeadLetters(properties, (one) => elsewhere(graph, resource, one));
  },
});

function* elsewhere(graph: Graph, by: Resource, { arn, path, target }: DeadLetters) {
  const queue = arn.reference && graph.byKey(arn.reference.target);
  const region = regionOf(arn) ?? queue?.region;
  if (region === undefined) {
    const open = arn.parts.find((part) => part instanceof Unknown && !(part instanceof OwnName));
    if (open instanceof Unknown) graph.unknown(open.reason);
    return;
  }
  // Targets are in the region of the rule; one that is written out tells where the rule is.
  const named = by.region === undefined ? text(target, 'Arn') : undefined;
  const own = by.region ?? (named && regionOf(named)) ?? '';
  if (own === region) return;
  if (own === '' && !isForSeveralRegions(graph, by)) graph.unknown('the region of the deployment is not known');
  const where = own === '' ? 'the region that it is deployed to' : own;
  yield finding(path, `${called(by)} is in ${where}, and its dead-letter queue ${queue?.id ?? arn.pattern} in ${region}, which AWS refuses`, {
    expected: `a queue in ${where}`,
    ...(queue ? { related: [{ resource: queue }] } : {}),
  });
}

/** The region that is written into an ARN; undefined where it is put in on deployment. */
function regionOf(arn: Text): string | undefined {
  const head = arn.parts
    .map((part) => (typeof part === 'string' ? part : part instanceof OwnName && part.name === 'AWS::Partition' ? 'aws' : '\u{0}'))
    .join('');
  return /^arn:[^:\0]+:[^:\0]+:([a-z0-9-]*):/.exec(head)?.[1];
}
