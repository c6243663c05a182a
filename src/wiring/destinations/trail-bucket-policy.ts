import { each, finding, wiring } from '../../core/index.ts';
import { resourcePermits } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { bucketAsks, bucketOf, service } from './_trails.ts';

export default wiring({
  id: 'WIRING_TRAIL_BUCKET_POLICY',
  title: 'The bucket of a trail lets CloudTrail look at it and write to it',
  severity: 'high',
  types: ['AWS::CloudTrail::Trail'],
  shipped: {
    as: 'deploy error',
    what: 'CloudTrail refuses the trail: "Incorrect S3 bucket policy is detected for bucket" (InsufficientS3BucketPolicyException). If the policy changes later, logs stop and only the status of the trail says so.',
  },
  why: 'CloudTrail reads the access control list of the bucket and writes below AWSLogs/ and the account, under the prefix of the trail, by the policy of the bucket alone.',
  fix: 'Allow cloudtrail.amazonaws.com s3:GetBucketAcl on the bucket, and s3:PutObject on prefix/AWSLogs/account/* with the ACL bucket-owner-full-control.',
  *check(_, { resource, graph }) {
    const trail = graph.node<'AWS::CloudTrail::Trail'>(resource);
    const bucket = bucketOf(graph, trail);
    if (!bucket) return;
    const id = plainId(bucket);
    yield* each(bucketAsks(graph, trail, bucket), function* ({ ask, what }) {
      if (resourcePermits(graph, bucket, ask)) return;
      yield finding('S3BucketName', `${called(resource)} writes to ${called(bucket)}, and no policy of the bucket lets ${service} ${what}`, {
        expected: `a bucket policy that allows ${service} ${what}`,
        related: [{ resource: bucket }],
        fix: snippet(
          'Let CloudTrail write (under the prefix of the trail, if it has one):',
          `
            ${id}Policy:
              Type: AWS::S3::BucketPolicy
              Properties:
                Bucket: !Ref ${id}
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: { Service: ${service} }
                      Action: s3:GetBucketAcl
                      Resource: !GetAtt ${id}.Arn
                    - Effect: Allow
                      Principal: { Service: ${service} }
                      Action: s3:PutObject
                      Resource: !Sub '\${${id}.Arn}/AWSLogs/\${AWS::AccountId}/*'
                      Condition: { StringEquals: { s3:x-amz-acl: bucket-owner-full-control } }`,
        ),
      });
    });
  },
});
