import { csv, each, finding, rule, some } from '../../core/index.ts';
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
    const bad = (statement: PolicyStatement) => grantsOutsiders(statement, resource) && some(forbidden, (one) => sharesAction(statement, one));
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
      if (!grantsOutsiders(statement, resource)) return;
      yield* each(forbidden, function* (one) {
        if (sharesAction(statement, one)) yield finding(`${statementPath(document, index)}.Action`, `the statement allows another account ${one}`);
      });
    });
  },
});
