import { each, finding, rule, some, string, type Text, texts } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, patternMatches, policyOf, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { statementPath } from './_bucket-names.ts';
import { isOutsider, statementsIn } from './_grants.ts';

export default rule({
  id: 'S3_BUCKET_POLICY_NOT_MORE_PERMISSIVE',
  title: 'S3 bucket policies allow other accounts no more than a control policy does',
  severity: 'medium',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  parameters: {
    controlPolicy: string({ about: 'A bucket policy, as JSON, beyond which no other account may be allowed anything.', required: true }),
  },
  needs: [{ type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] }],
  why: 'Each bucket that is shared more widely than was agreed is a way out for data, and one that nobody watches.',
  fix: 'Narrow the principals, actions or resources of the statement to what the control policy allows, or widen that one first.',
  *check(properties, { parameters, resource, related }) {
    const control = statementsOf(policyOf(parameters, 'controlPolicy'));
    const allowed = (account: string, action: string, target: Text) => {
      const covers = (one: PolicyStatement) =>
        some(principalsOfKind(one, 'AWS'), (who) => who.value === '*' || who.value === account || accountOf(who.value) === account) &&
        some(texts(one, 'Action'), (pattern) => patternMatches(pattern.value, action)) &&
        some(texts(one, 'Resource'), (pattern) => patternMatches(pattern.value, target.pattern, false) || (!target.known && target.value === ''));
      return control.some((one) => one.Effect === 'Allow' && covers(one)) && !control.some((one) => one.Effect === 'Deny' && covers(one));
    };
    const exceeds = (statement: PolicyStatement): boolean => {
      if (statement.Effect !== 'Allow') return false;
      if (statement.NotPrincipal !== undefined || statement.NotAction !== undefined || statement.NotResource !== undefined) return true;
      return some(
        principalsOfKind(statement, 'AWS'),
        (who) =>
          isOutsider(who, resource) &&
          some(texts(statement, 'Action'), (action) =>
            some(texts(statement, 'Resource'), (target) => !allowed(accountOf(who.value), action.value, target)),
          ),
      );
    };
    if (resource.type === 'AWS::S3::Bucket') {
      const policies = related('AWS::S3::BucketPolicy');
      if (some(policies, (policy) => some(statementsIn([policy]), exceeds)))
        yield finding('', 'its policy allows another account more than the control policy', {
          related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
        });
      return;
    }
    const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
    yield* each(statementsOf(document), function* (statement, index) {
      if (exceeds(statement)) yield finding(statementPath(document, index), 'the statement allows another account more than the control policy');
    });
  },
});

function accountOf(principal: string): string {
  return principal.split(':')[4] ?? principal;
}
