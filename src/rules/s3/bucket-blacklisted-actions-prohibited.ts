import { allOf, csv, each, finding, rule, some } from '../../core/index.ts';
import { type PolicyDocument, type PolicyStatement, policyOf, statementsOf } from '../../schema/index.ts';
import { statementPath } from './_bucket-names.ts';
import { grantsOutsiders, sharesAction, statementsIn } from './_grants.ts';

export default rule({
  id: 'S3_BUCKET_BLACKLISTED_ACTIONS_PROHIBITED',
  title: 'S3 bucket policies do not allow other accounts what only the owner should do',
  severity: 'high',
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  parameters: {
    blacklistedActionPattern: csv({ about: 'Actions and patterns that no other account may be allowed, such as s3:GetBucket*.', required: true }),
  },
  needs: [{ type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] }],
  why: 'Another account that may change the policy, the encryption or the ACLs of a bucket has taken it over, and you cannot see who there does it.',
  fix: 'Take the actions out of the statement, or name a principal of your own account in it.',
  *check(properties, { parameters, resource, related }) {
    const forbidden = parameters.blacklistedActionPattern;
    // Whose account a principal is of may be open; what is not forbidden is fine for any.
    const isBad = (statement: PolicyStatement, one: string) =>
      allOf(
        () => sharesAction(statement, one),
        () => grantsOutsiders(statement, resource),
      );
    const bad = (statement: PolicyStatement) => some(forbidden, (one) => isBad(statement, one));
    if (resource.type === 'AWS::S3::Bucket') {
      const policies = related('AWS::S3::BucketPolicy');
      if (some(policies, (policy) => some(statementsIn([policy]), bad)))
        yield finding('', 'its policy allows another account what is forbidden', {
          related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
        });
      return;
    }
    const document = policyOf(properties as { readonly PolicyDocument: PolicyDocument }, 'PolicyDocument');
    yield* each(statementsOf(document), function* (statement, index) {
      yield* each(forbidden, function* (one) {
        if (isBad(statement, one)) yield finding(`${statementPath(document, index)}.Action`, `the statement allows another account ${one}`);
      });
    });
  },
});
