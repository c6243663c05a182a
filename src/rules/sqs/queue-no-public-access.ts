import { each, finding, rule, some } from '../../core/index.ts';
import { isPublicGrant, type PolicyDocument, policyOf, statementPath, statementsOf } from '../../schema/index.ts';

export default rule({
  id: 'SQS_QUEUE_NO_PUBLIC_ACCESS',
  title: 'SQS queues are not open to everybody',
  severity: 'critical',
  // The policies are judged for themselves as well: they are what has to be mended, and the queue may stand in another stack.
  types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  needs: [
    { type: 'AWS::SQS::QueuePolicy', theirs: 'Queues', fields: ['PolicyDocument'] },
    { type: 'AWS::SQS::QueueInlinePolicy', theirs: 'Queue', fields: ['PolicyDocument'] },
  ],
  why: 'Anyone on the internet can send messages that your workers will carry out, or receive and delete yours.',
  fix: 'Name accounts, roles or services as Principal of the statement, or tie "*" to a fixed aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID.',
  *check(properties, { resource, related }) {
    if (resource.type !== 'AWS::SQS::Queue') {
      const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
      yield* each(statementsOf(document), function* (statement, index) {
        if (isPublicGrant(statement)) yield finding(statementPath('PolicyDocument', document, index), 'the statement lets everybody in');
      });
      return;
    }
    // Without a policy of its own a queue answers to its account alone.
    yield* each([related('AWS::SQS::QueuePolicy'), related<'AWS::SQS::QueuePolicy'>('AWS::SQS::QueueInlinePolicy')], function* (policies) {
      if (!some(policies, (policy) => some(statementsOf(policyOf(policy.properties, 'PolicyDocument')), (one) => isPublicGrant(one)))) return;
      yield finding('', 'its policy lets everybody in', {
        related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
      });
    });
  },
});
