import type { Examples } from '../../core/index.ts';

const trail = { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: { Ref: 'Audit' } } };
const unblocked = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };
const everybody = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::audit/*' };
const policy = (statement: object) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: { Ref: 'Audit' }, PolicyDocument: { Statement: [statement] } },
});

export default {
  pass: [
    { title: 'nothing is said, so that public access is blocked', resources: { Trail: trail, Audit: { Type: 'AWS::S3::Bucket' } } },
    {
      title: 'not blocked, but the policy is for CloudTrail',
      resources: {
        Trail: trail,
        Audit: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: unblocked } },
        Policy: policy({ ...everybody, Principal: { Service: 'cloudtrail.amazonaws.com' } }),
      },
    },
    {
      title: 'a public ACL, but ACLs are disabled',
      resources: {
        Trail: trail,
        Audit: {
          Type: 'AWS::S3::Bucket',
          Properties: {
            AccessControl: 'PublicRead',
            OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
            PublicAccessBlockConfiguration: unblocked,
          },
        },
      },
    },
    {
      title: 'a policy for everybody of the organization',
      resources: {
        Trail: trail,
        Audit: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: unblocked } },
        Policy: policy({ ...everybody, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      },
    },
  ],
  fail: [
    {
      title: 'a public ACL, and nothing is said of blocks',
      resources: { Trail: trail, Audit: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead' } } },
      at: ['S3BucketName'],
    },
    {
      title: 'a policy for everybody, and nothing is said of blocks',
      resources: { Trail: trail, Audit: { Type: 'AWS::S3::Bucket' }, Policy: policy(everybody) },
      at: ['S3BucketName'],
    },
    {
      title: 'a public ACL',
      resources: {
        Trail: trail,
        Audit: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead', PublicAccessBlockConfiguration: unblocked } },
      },
      at: ['S3BucketName'],
    },
    {
      title: 'a policy for everybody',
      resources: {
        Trail: trail,
        Audit: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: unblocked } },
        Policy: policy(everybody),
      },
      at: ['S3BucketName'],
    },
  ],
  unknown: [{ title: 'the bucket stands elsewhere', properties: { IsLogging: true, S3BucketName: 'audit' } }],
} satisfies Examples;
