import { each, finding, rule, some } from '../../core/index.ts';
import { isPublicGrant, type PolicyDocument, policyOf, statementPath, statementsOf } from '../../schema/index.ts';

export default rule({
  id: 'SNS_TOPIC_NO_PUBLIC_ACCESS',
  title: 'SNS topics are not open to everybody',
  severity: 'critical',
  // The policies are judged for themselves as well: they are what has to be mended, and the topic may stand in another stack.
  types: ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  needs: [
    { type: 'AWS::SNS::TopicPolicy', theirs: 'Topics', fields: ['PolicyDocument'] },
    { type: 'AWS::SNS::TopicInlinePolicy', theirs: 'TopicArn', fields: ['PolicyDocument'] },
  ],
  why: 'Anyone on the internet can publish to the topic and trick what listens to it, or subscribe and read along.',
  fix: 'Name accounts, roles or services as Principal of the statement, or tie "*" to a fixed aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID.',
  *check(properties, { resource, related }) {
    if (resource.type !== 'AWS::SNS::Topic') {
      const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
      yield* each(statementsOf(document), function* (statement, index) {
        if (isPublicGrant(statement)) yield finding(statementPath('PolicyDocument', document, index), 'the statement lets everybody in');
      });
      return;
    }
    // Without a policy of its own a topic answers to its account alone.
    yield* each([related('AWS::SNS::TopicPolicy'), related<'AWS::SNS::TopicPolicy'>('AWS::SNS::TopicInlinePolicy')], function* (policies) {
      if (!some(policies, (policy) => some(statementsOf(policyOf(policy.properties, 'PolicyDocument')), (one) => isPublicGrant(one)))) return;
      yield finding('', 'its policy lets everybody in', {
        related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
      });
    });
  },
});
