import {
  finding,
  type Graph,
  independently,
  integer,
  isSet,
  OwnName,
  type Relative,
  type Resource,
  some,
  type Text,
  text,
  texts,
  wiring,
} from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { sameTokens } from '../_access/match.ts';
import { settled } from '../_access/statement.ts';
import { arnTokens, type Tokens, tokensOf } from '../_access/tokens.ts';
import { called, plainId, snippet } from '../_words.ts';
import { attributeOf } from './_endpoints.ts';

type Queue = Relative<'AWS::SQS::Queue'>;
interface Redrive {
  readonly deadLetterTargetArn?: string;
  readonly maxReceiveCount?: number;
}

const path = 'RedrivePolicy.deadLetterTargetArn';

export default wiring({
  id: 'WIRING_QUEUE_REDRIVE',
  title: 'The dead-letter queue of a queue exists, is of its kind and takes its messages, after more than one attempt',
  severity: 'medium',
  types: ['AWS::SQS::Queue'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon SQS refuses the queue (InvalidParameterValue for RedrivePolicy) and the stack rolls back. With a count of one it takes it, and messages are put aside after a single hiccup.',
  },
  why: 'A dead-letter queue is named by its ARN, is a FIFO queue exactly if the other is, and may say by its RedriveAllowPolicy whose messages it takes.',
  fix: 'Name the dead-letter queue by Fn::GetAtt with Arn, let both be FIFO queues or neither, and set maxReceiveCount to three or more.',
  parameters: { leastReceives: integer({ about: 'The fewest attempts after which a message may be put aside.', default: 2 }) },
  scope(queue) {
    return isSet(queue, 'RedrivePolicy') || 'it has no dead-letter queue';
  },
  *check(queue, { resource, graph, parameters }) {
    const redrive = (queue.RedrivePolicy ?? {}) as Redrive;
    yield* independently(
      () => target(graph, resource, queue, redrive),
      () => count(resource, redrive, parameters.leastReceives),
    );
  },
});

function* count(queue: Resource, redrive: Redrive, least: number) {
  const wanted = `a whole number from ${least} to 1000`;
  const { maxReceiveCount } = redrive;
  const written = Number(maxReceiveCount);
  if (maxReceiveCount !== undefined && Number.isInteger(written) && written >= least && written <= 1000) return;
  const says = maxReceiveCount === undefined ? 'has no maxReceiveCount' : `puts a message aside after ${maxReceiveCount} attempts`;
  const so = written === 1 ? ': a single timeout or hiccup sends a good message to the dead letters' : ', which Amazon SQS refuses';
  yield finding('RedrivePolicy.maxReceiveCount', `${called(queue)} ${says}${so}`, { expected: wanted });
}

function* target(graph: Graph, own: Resource, queue: Queue['properties'], redrive: Redrive) {
  const arn = text(redrive, 'deadLetterTargetArn');
  if (!arn) {
    yield finding(path, `${called(own)} has a RedrivePolicy without a deadLetterTargetArn`, { expected: 'the ARN of a queue' });
    return;
  }
  const answered = attributeOf(graph, arn);
  if (answered && (answered.target.type !== 'AWS::SQS::Queue' || !answered.isArn)) {
    yield finding(
      path,
      `${called(own)} wants the ARN of its dead-letter queue; ${answered.attribute ?? 'Ref'} of ${called(answered.target)} is none`,
      {
        expected: 'the ARN of a queue',
        related: [{ resource: answered.target }],
        fix: byArn(own, answered.target),
      },
    );
    return;
  }
  if (!answered && !arn.startsWith('arn:')) {
    yield finding(path, `${called(own)} names its dead-letter queue by ${arn.pattern}, which is no ARN`, { expected: 'the ARN of a queue' });
    return;
  }
  const dead = graph.named(arn, ['AWS::SQS::Queue'], own);
  if (!dead) return yield* misspelt(graph, own, arn);
  yield* independently(
    () => kind(own, queue, dead),
    () => allowed(graph, own, dead),
  );
}

/** A name that no queue of the template has and one much like it: what is told apart by a number is another queue. */
function* misspelt(graph: Graph, own: Resource, arn: Text) {
  const isOurs = arn.parts.some((part) => part instanceof OwnName && part.name === 'AWS::AccountId');
  const [, name] = /:([^:*]+)$/.exec(arn.pattern) ?? [];
  if (!isOurs || name === undefined) return;
  const withoutNumbers = (one: string) => one.replace(/\d/g, '');
  const queues = graph.estate.ofType('AWS::SQS::Queue').filter((one) => graph.byKey(one.key) && typeof one.name === 'string');
  const meant = nearest(
    name,
    queues.map((one) => one.name as string),
    2,
  );
  const dead = queues.find((one) => one.name === meant);
  if (!dead || withoutNumbers(name) === withoutNumbers(dead.name as string)) return;
  yield finding(path, `${called(own)} names ${name} for its dead-letter queue, and there is none of that name: ${called(dead)} is meant`, {
    expected: `the ARN of ${dead.id}`,
    related: [{ resource: dead }],
    fix: byArn(own, dead),
  });
}

function* kind(own: Resource, queue: Queue['properties'], dead: Queue) {
  if (dead.resource === own) {
    yield finding(path, `${called(own)} is its own dead-letter queue: what fails comes back again and again`, { expected: 'another queue' });
    return;
  }
  const [one, other] = [queue.FifoQueue === true, dead.properties.FifoQueue === true];
  if (one === other) return;
  const named = (fifo: boolean) => (fifo ? 'a FIFO queue' : 'a standard queue');
  yield finding(path, `${called(own)} is ${named(one)} and its dead-letter ${called(dead.resource)} is ${named(other)}: both must be of one kind`, {
    expected: named(one),
    related: [{ resource: dead.resource, path: 'FifoQueue' }],
  });
}

/** The other end may say whose dead letters it takes. */
function* allowed(graph: Graph, own: Resource, dead: Queue) {
  const policy = (dead.properties.RedriveAllowPolicy ?? {}) as { redrivePermission?: string; sourceQueueArns?: readonly string[] };
  if (policy.redrivePermission === undefined || policy.redrivePermission === 'allowAll') return;
  const from: Tokens = arnTokens(own, graph) ?? [];
  const listed = () => some(texts(policy, 'sourceQueueArns'), (one) => settled(sameTokens(tokensOf(one, graph), from), graph, one));
  if (policy.redrivePermission === 'byQueue' && listed()) return;
  yield finding(path, `${called(own)} puts its dead letters into ${called(dead.resource)}, whose RedriveAllowPolicy does not take them from it`, {
    expected: 'a RedriveAllowPolicy that takes messages of this queue',
    related: [{ resource: dead.resource, path: 'RedriveAllowPolicy' }],
    fix: snippet(
      'Let the dead-letter queue take them:',
      `
        ${plainId(dead.resource)}:
          Properties:
            RedriveAllowPolicy:
              redrivePermission: allowAll`,
    ),
  });
}

function byArn(own: Resource, dead: Resource): string {
  return snippet(
    'Name the queue by its ARN:',
    `
      ${plainId(own)}:
        Properties:
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt ${plainId(dead)}.Arn`,
  );
}
