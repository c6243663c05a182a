import { anyOf, each, every, finding, type Graph, type Relative, type Resource, some, text, wiring } from '../../core/index.ts';
import { type PolicyDocument, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { encryptedWith } from '../_access/keys.ts';
import { roleMay, roleNamed } from '../_access/roles.ts';
import { treeOf } from '../_access/written-json.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eachDeadLetters, queueBehind } from './_dead-letters.ts';
import { namedBy } from './_targets.ts';

const toSend = ['kms:GenerateDataKey', 'kms:Decrypt'];

export default wiring({
  id: 'WIRING_SCHEDULE_TARGET_KEY',
  title: 'The role of a schedule may use the key of the encrypted queue or topic that it sends to',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'silence',
    what: 'The role may send, and may not encrypt what it sends: every invocation fails with KMS.AccessDeniedException, and is dropped in the end.',
  },
  why: 'EventBridge Scheduler sends by the role of the schedule, and so the role has to be allowed to use the key of a queue or topic that is encrypted with one.',
  fix: 'Allow the role kms:GenerateDataKey and kms:Decrypt on the key.',
  *check(schedule, { resource, graph }) {
    const { Target } = schedule;
    const role = roleNamed(graph, text(Target, 'RoleArn'), resource);
    if (!role) return;
    yield* each(['target', 'dead letters'], function* (which) {
      if (which === 'target') {
        const holder = namedBy(graph, Target, 'sqs', 'AWS::SQS::Queue', resource) ?? namedBy(graph, Target, 'sns', 'AWS::SNS::Topic', resource);
        if (holder) yield* keptOut(graph, resource, role, holder, 'Target.Arn');
      } else {
        yield* eachDeadLetters(schedule, (one) => {
          const queue = queueBehind(graph, one, resource);
          return queue && keptOut(graph, resource, role, queue, one.path);
        });
      }
    });
  },
});

type Role = Relative<'AWS::IAM::Role'>;

function* keptOut(graph: Graph, by: Resource, role: Role, holder: Relative<'AWS::SQS::Queue' | 'AWS::SNS::Topic'>, path: string) {
  const encrypted = encryptedWith(graph, text(holder.properties, 'KmsMasterKeyId'), holder.resource);
  // The keys of AWS let whoever may send use them.
  if (!encrypted || 'alias' in encrypted) return;
  const key = encrypted.key;
  const through = holder.resource.type === 'AWS::SQS::Queue' ? 'sqs' : 'sns';
  const keys = { 'kms:viaservice': [`${through}.`, by.region ?? { atom: 'AWS::Region' }, '.amazonaws.com'] };
  const may = anyOf(
    () => every(toSend, (action) => roleMay(graph, { role: role.resource, action, on: key.resource, keys })),
    () => isNamedBy(graph, key, role.resource),
  );
  if (may) return;
  yield finding(
    path,
    `${called(by)} sends to ${called(holder.resource)} by ${called(role.resource)}, which may not use its ${called(key.resource)}: nothing arrives`,
    {
      expected: `${toSend.join(' and ')} on ${key.resource.id}`,
      related: [{ resource: holder.resource, path: 'KmsMasterKeyId' }, { resource: key.resource }, { resource: role.resource }],
      fix: snippet(
        `Allow it in a policy of ${plainId(role.resource)}:`,
        `
        - Effect: Allow
          Action: [kms:GenerateDataKey, kms:Decrypt]
          Resource: !GetAtt ${plainId(key.resource)}.Arn`,
      ),
    },
  );
}

/** Whether the key's own policy lets the very role use it: then the role's policies need not. */
function isNamedBy(graph: Graph, key: Relative, role: Resource): boolean {
  return some(statementsOf(treeOf(graph, key, 'KeyPolicy') as PolicyDocument | undefined), (statement) =>
    some(principalsOfKind(statement, 'AWS'), (principal) => graph.named(principal, ['AWS::IAM::Role'])?.resource === role),
  );
}
