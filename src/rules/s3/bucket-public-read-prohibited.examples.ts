import type { Examples } from '../../core/index.ts';

const policy = (statement: object) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: { Ref: 'Web' },
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { 'Fn::Sub': `\${Web.Arn}/*` }, ...statement }],
    },
  },
});
const bucket = (Properties: Record<string, unknown> = {}) => ({ Type: 'AWS::S3::Bucket', Properties });
const open = { BlockPublicAcls: false, BlockPublicPolicy: false, IgnorePublicAcls: false, RestrictPublicBuckets: false };

export default {
  pass: [
    { title: 'nothing is said, so S3 blocks public access', properties: {} },
    { title: 'the policy names an account', resources: { Web: bucket(), Policy: policy({ Principal: { AWS: '111122223333' } }) } },
    {
      title: 'everybody is limited to an organization',
      resources: {
        Web: bucket({ PublicAccessBlockConfiguration: open }),
        Policy: policy({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      },
    },
    {
      title: 'public policies are restricted',
      resources: { Web: bucket({ PublicAccessBlockConfiguration: { ...open, RestrictPublicBuckets: true } }), Policy: policy({ Principal: '*' }) },
    },
    { title: 'a public ACL is ignored', properties: { AccessControl: 'PublicRead', PublicAccessBlockConfiguration: { IgnorePublicAcls: true } } },
  ],
  fail: [
    {
      title: 'the ACL is public',
      properties: {
        AccessControl: 'PublicRead',
        OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
        PublicAccessBlockConfiguration: open,
      },
      at: ['AccessControl'],
    },
    {
      title: 'the policy lets everybody in, and nothing restricts it',
      resources: { Web: bucket({ PublicAccessBlockConfiguration: open }), Policy: policy({ Principal: { AWS: '*' } }) },
      at: ['PublicAccessBlockConfiguration.RestrictPublicBuckets', 'PolicyDocument.Statement[0]'],
    },
    {
      title: 'the policy asks only for a referer, which anybody can send',
      resources: {
        Web: bucket(),
        Policy: policy({ Principal: '*', Action: 's3:*', Condition: { StringLike: { 'aws:Referer': 'https://www.example.com/*' } } }),
      },
      at: ['PublicAccessBlockConfiguration.RestrictPublicBuckets', 'PolicyDocument.Statement[0]'],
    },
    {
      title: 'the policy lets every address in',
      resources: { Web: bucket(), Policy: policy({ Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }) },
      at: ['PublicAccessBlockConfiguration.RestrictPublicBuckets', 'PolicyDocument.Statement[0]'],
    },
  ],
  unknown: [
    {
      title: 'who may is a parameter',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Web: bucket(), Policy: policy({ Principal: { AWS: { Ref: 'Who' } } }) } },
    },
    {
      title: 'the bucket stands elsewhere, so its settings are not known',
      resources: {
        Policy: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: 'web',
            PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::web/*' }] },
          },
        },
      },
    },
  ],
} satisfies Examples;
