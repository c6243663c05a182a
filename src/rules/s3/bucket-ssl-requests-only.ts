import { finding, rule, some, text } from '../../core/index.ts';
import { type PolicyDocument, policyOf, statementsOf } from '../../schema/index.ts';
import { BucketNames, namesOf, refusesPlainHttp, shortcoming, statementPath, testsPlainHttp } from './_bucket-names.ts';

export default rule({
  id: 'S3_BUCKET_SSL_REQUESTS_ONLY',
  title: 'S3 buckets refuse requests that are not encrypted in transit',
  severity: 'medium',
  // A bucket policy is judged for itself as well: it is what has to be mended, and its bucket may stand in another stack.
  types: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  needs: [
    { type: 'AWS::S3::BucketPolicy', theirs: 'Bucket', fields: ['PolicyDocument'] },
    { type: 'AWS::S3::Bucket', ours: 'Bucket', fields: ['BucketName'] },
  ],
  why: 'S3 answers over plain HTTP as well. Whoever sits on the way can then read objects and signed requests, or change what is stored.',
  fix: 'Add a statement to the bucket policy that denies everybody s3:* on the ARN of the bucket and on all of its objects (ARN/*) where aws:SecureTransport is false.',
  *check(properties, { resource, related }) {
    if (resource.type === 'AWS::S3::Bucket') {
      const policies = related('AWS::S3::BucketPolicy');
      const refused = some(policies, (policy) => {
        const names = namesOf(resource.key, properties as { BucketName?: string }).name(text(policy.properties, 'Bucket'));
        return refusesPlainHttp(policyOf(policy.properties, 'PolicyDocument'), names);
      });
      if (refused) return;
      yield finding('', policies.items.length > 0 ? 'its policy does not refuse plain HTTP' : 'no bucket policy refuses plain HTTP', {
        expected: 'a policy that denies s3:* where aws:SecureTransport is false',
        related: policies.items.map((one) => ({ resource: one.resource, path: 'PolicyDocument' })),
      });
      return;
    }
    const policy = properties as { readonly Bucket: string; readonly PolicyDocument: PolicyDocument };
    const document = policyOf(policy, 'PolicyDocument');
    const names = new BucketNames().name(text(policy, 'Bucket'));
    for (const bucket of related('AWS::S3::Bucket').items) names.key(bucket.resource.key).name(text(bucket.properties, 'BucketName'));
    if (refusesPlainHttp(document, names)) return;
    const statements = statementsOf(document);
    const index = statements.findIndex((one) => one.Effect === 'Deny' && testsPlainHttp(one));
    const meant = statements[index];
    if (!meant) {
      yield finding('PolicyDocument.Statement', 'no statement denies requests over plain HTTP', {
        expected: 'Deny s3:* where aws:SecureTransport is false',
      });
      return;
    }
    const { part, message } = shortcoming(meant, names);
    yield finding(statementPath(document, index) + part, message);
  },
});
