import { each, finding, rule, some, texts } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, policyOf, statementPath, statementsOf } from '../../schema/index.ts';

export default rule({
  id: 'SQS_QUEUE_POLICY_FULL_ACCESS_CHECK',
  title: 'SQS queue policies do not allow every action',
  severity: 'high',
  // The policies are judged for themselves as well: they are what has to be mended, and the queue may stand in another stack.
  types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  needs: [
    { type: 'AWS::SQS::QueuePolicy', theirs: 'Queues', fields: ['PolicyDocument'] },
    { type: 'AWS::SQS::QueueInlinePolicy', theirs: 'Queue', fields: ['PolicyDocument'] },
  ],
  why: 'Who may do everything may also empty the queue, delete it, or let others in: more than anybody needs who sends or receives.',
  fix: 'Name the actions that are needed in the Action of the statement, sqs:SendMessage for example, instead of sqs:*.',
  *check(properties, { resource, related }) {
    if (resource.type !== 'AWS::SQS::Queue') {
      const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
      yield* each(statementsOf(document), function* (statement, index) {
        if (allowsAll(statement)) yield finding(`${statementPath('PolicyDocument', document, index)}.Action`, 'the statement allows every action');
      });
      return;
    }
    // Without a policy of its own a queue answers to its account alone.
    yield* each([related('AWS::SQS::QueuePolicy'), related<'AWS::SQS::QueuePolicy'>('AWS::SQS::QueueInlinePolicy')], function* (policies) {
      if (!some(policies, (policy) => some(statementsOf(policyOf(policy.properties, 'PolicyDocument')), allowsAll))) return;
      yield finding('', 'its policy allows every action', {
        related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
      });
    });
  },
});

function allowsAll(statement: PolicyStatement): boolean {
  return statement.Effect === 'Allow' && some(texts(statement, 'Action'), (action) => /^(\*|sqs:\*)$/i.test(action.value));
}
