import type { Examples } from '../../core/index.ts';

const linked = { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig' };
const recorder = (RoleARN: unknown = linked) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN, RecordingGroup: { AllSupported: true } },
});
const channel = (properties: object = {}) => ({
  Type: 'AWS::Config::DeliveryChannel',
  Properties: { S3BucketName: { Ref: 'Evidence' }, ...properties },
});
const bucket = { Type: 'AWS::S3::Bucket' };
const arn = { 'Fn::GetAtt': ['Evidence', 'Arn'] };
const files = (path: string) => ({ 'Fn::Sub': `\${Evidence.Arn}/${path}` });
const policy = (...statements: object[]) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: { Ref: 'Evidence' }, PolicyDocument: { Version: '2012-10-17', Statement: statements } },
});
const service = { Service: 'config.amazonaws.com' };
const allow = (Action: unknown, Resource: unknown, equals: object = {}, Principal: unknown = service) => ({
  Effect: 'Allow',
  Principal,
  Action,
  Resource,
  ...(Object.keys(equals).length > 0 ? { Condition: { StringEquals: equals } } : {}),
});
const acl = { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': { Ref: 'AWS::AccountId' } };
const looks = allow(['s3:GetBucketAcl', 's3:ListBucket'], arn, { 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } });
const writes = (path: string, equals: object = acl) => allow('s3:PutObject', files(path), equals);
const standard = 'AWSLogs/${AWS::AccountId}/Config/*';
const role = (...statements: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: service, Action: 'sts:AssumeRole' }] },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWS_ConfigRole'],
    Policies: [{ PolicyName: 'deliver', PolicyDocument: { Statement: statements } }],
  },
});
const ofRole = { 'Fn::GetAtt': ['Role', 'Arn'] };
const tlsOnly = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [arn, files('*')],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const at = ['S3BucketName'];

export default {
  pass: [
    {
      title: 'the bucket lets the service in',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(looks, writes(standard), tlsOnly) },
    },
    {
      title: 'nothing lets it look whether the bucket is there, which is another matter',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(allow('s3:GetBucketAcl', arn), writes(standard)) },
    },
    {
      title: 'under a prefix, by the ARN and the name of the bucket, in one statement with wildcards',
      resources: {
        Recorder: recorder(),
        Channel: channel({ S3BucketName: 'evidence', S3KeyPrefix: 'config' }),
        Evidence: { ...bucket, Properties: { BucketName: 'evidence' } },
        Policy: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: 'evidence',
            PolicyDocument: {
              Statement: {
                Effect: 'Allow',
                Principal: service,
                Action: ['s3:Get*', 's3:List*', 's3:Put*'],
                Resource: ['arn:aws:s3:::evidence', 'arn:aws:s3:::evidence/config/AWSLogs/*/Config/*'],
                Condition: { ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:aws:config:${AWS::Region}:${AWS::AccountId}:*' } } },
              },
            },
          },
        },
      },
    },
    {
      title: 'the role of the recorder may, and the bucket has no policy',
      resources: {
        Role: role(
          { Effect: 'Allow', Action: 's3:GetBucketAcl', Resource: arn },
          {
            Effect: 'Allow',
            Action: ['s3:PutObject', 's3:PutObjectAcl'],
            Resource: files(standard),
            Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
          },
        ),
        Recorder: recorder(ofRole),
        Channel: channel(),
        Evidence: bucket,
      },
    },
    {
      title: 'the bucket lets the role in, by its ARN',
      resources: {
        Role: role({ Effect: 'Allow', Action: 'sns:Publish', Resource: '*' }),
        Recorder: recorder(ofRole),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(allow('s3:*', [arn, files('*')], {}, { AWS: ofRole })),
      },
    },
    {
      title: 'the bucket is not in the template',
      resources: { Recorder: recorder(), Channel: channel({ S3BucketName: 'evidence-of-the-organization' }) },
    },
  ],
  fail: [
    { title: 'the bucket has no policy', resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket }, at: [...at, ...at] },
    {
      title: 'the policy is for another prefix',
      resources: { Recorder: recorder(), Channel: channel({ S3KeyPrefix: 'config' }), Evidence: bucket, Policy: policy(looks, writes(standard)) },
      at,
    },
    {
      title: 'the policy is for a prefix that the channel does not use',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(looks, writes(`config/${standard}`)) },
      at,
    },
    {
      title: 'nothing lets it look at the ACL',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(allow('s3:ListBucket', arn), writes(standard)) },
      at,
    },
    { title: 'nothing lets it write', resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(looks) }, at },
    {
      title: 'the write is allowed on the bucket and not on what is in it',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: bucket, Policy: policy(looks, allow('s3:PutObject', arn, acl)) },
      at,
    },
    {
      title: 'another ACL is asked for',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(looks, writes(standard, { 's3:x-amz-acl': 'private' })),
      },
      at,
    },
    {
      title: 'an organization is asked for, which a service is not of',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(looks, writes(standard, { 'aws:PrincipalOrgID': 'o-1234567890' })),
      },
      at,
    },
    {
      title: 'everybody outside of the organization is denied, services too',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(looks, writes(standard), {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:PutObject',
          Resource: files('*'),
          Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } },
        }),
      },
      at,
    },
    {
      title: 'the policy is for another service',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(looks, allow('s3:PutObject', files(standard), acl, { Service: 'cloudtrail.amazonaws.com' })),
      },
      at,
    },
    {
      title: 'the role may read and not write',
      resources: {
        Role: role({ Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:GetObject'], Resource: '*' }),
        Recorder: recorder(ofRole),
        Channel: channel(),
        Evidence: bucket,
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'the prefix is given on deployment, and the policy is for one',
      template: {
        Parameters: { Prefix: { Type: 'String' } },
        Resources: {
          Recorder: recorder(),
          Channel: channel({ S3KeyPrefix: { Ref: 'Prefix' } }),
          Evidence: bucket,
          Policy: policy(looks, writes(`config/${standard}`)),
        },
      },
    },
    {
      title: 'the rights of the role are not to be seen',
      resources: { Recorder: recorder('arn:aws:iam::123456789012:role/config'), Channel: channel(), Evidence: bucket },
    },
    {
      title: 'uploads without a header are denied, and nobody knows which AWS Config sends',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: bucket,
        Policy: policy(looks, writes(standard), {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:PutObject',
          Resource: files('*'),
          Condition: { Null: { 's3:x-amz-server-side-encryption': 'true' } },
        }),
      },
    },
    { title: 'the recorder, and with it the role, is elsewhere', resources: { Channel: channel(), Evidence: bucket } },
  ],
} satisfies Examples;
