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
const ofKey = { 'Fn::GetAtt': ['Key', 'Arn'] };
const encrypted = (given: object) => ({
  Type: 'AWS::S3::Bucket',
  Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: given }] } },
});
const withKey = encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: ofKey });
const root = { Effect: 'Allow', Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }, Action: 'kms:*', Resource: '*' };
const lets = (more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service: 'config.amazonaws.com' },
  Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
  Resource: '*',
  Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
  ...more,
});
const key = (...statements: object[]) => ({
  Type: 'AWS::KMS::Key',
  Properties: { KeyPolicy: { Version: '2012-10-17', Statement: [root, ...statements] } },
});
const role = (statement: object) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    Policies: [{ PolicyName: 'deliver', PolicyDocument: { Statement: [{ Effect: 'Allow', ...statement }] } }],
  },
});
const ofRole = { 'Fn::GetAtt': ['Role', 'Arn'] };

export default {
  pass: [
    { title: 'the bucket’s key lets the service in', resources: { Recorder: recorder(), Channel: channel(), Evidence: withKey, Key: key(lets()) } },
    {
      title: 'the channel’s own key, by a wildcard, through S3 alone',
      resources: {
        Recorder: recorder(),
        Channel: channel({ S3KmsKeyArn: ofKey }),
        Evidence: { Type: 'AWS::S3::Bucket' },
        Key: key(
          lets({
            Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
            Condition: { StringEquals: { 'kms:ViaService': { 'Fn::Sub': 's3.${AWS::Region}.amazonaws.com' } } },
          }),
        ),
      },
    },
    {
      title: 'the key is named by its alias',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { Ref: 'Alias' } }),
        Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/evidence', TargetKeyId: { Ref: 'Key' } } },
        Key: key(lets()),
      },
    },
    {
      title: 'the role of the recorder may, and the key leaves it to the account',
      resources: {
        Recorder: recorder(ofRole),
        Role: role({ Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: ofKey }),
        Channel: channel(),
        Evidence: withKey,
        Key: key(),
      },
    },
    {
      title: 'the key names the role of the recorder',
      resources: {
        Recorder: recorder(ofRole),
        Role: role({ Action: 's3:PutObject', Resource: '*' }),
        Channel: channel(),
        Evidence: withKey,
        Key: key(lets({ Principal: { AWS: ofRole }, Condition: {} })),
      },
    },
    {
      title: 'the policy is JSON text with the account put in',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Evidence: withKey,
        Key: {
          Type: 'AWS::KMS::Key',
          Properties: {
            KeyPolicy: {
              'Fn::Sub':
                '{"Statement":{"Effect":"Allow","Principal":{"Service":"config.amazonaws.com"},"Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"aws:SourceAccount":"${AWS::AccountId}"}}}}',
            },
          },
        },
      },
    },
    {
      title: 'no customer key is used',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: encrypted({ SSEAlgorithm: 'AES256' }), Key: key() },
    },
    {
      title: 'the key is of another template',
      resources: {
        Recorder: recorder(),
        Channel: channel({ S3BucketName: 'evidence', S3KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/0d6c7a9e-6a38-4a7b-9d2e-0c9f5f1f6d11' }),
      },
    },
  ],
  fail: [
    {
      title: 'the bucket’s key lets the account alone in',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: withKey, Key: key() },
      at: ['S3BucketName'],
    },
    {
      title: 'the channel’s key is not the bucket’s, which lets the service in',
      resources: {
        Recorder: recorder(),
        Channel: channel({ S3KmsKeyArn: { 'Fn::GetAtt': ['Other', 'Arn'] } }),
        Evidence: withKey,
        Key: key(lets()),
        Other: key(),
      },
      at: ['S3KmsKeyArn'],
    },
    {
      title: 'it may decrypt, and not encrypt',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: withKey, Key: key(lets({ Action: 'kms:Decrypt' })) },
      at: ['S3BucketName'],
    },
    {
      title: 'the key is for another service',
      resources: { Recorder: recorder(), Channel: channel(), Evidence: withKey, Key: key(lets({ Principal: { Service: 's3.amazonaws.com' } })) },
      at: ['S3BucketName'],
    },
    {
      title: 'the role has no rights on keys, and the key leaves it to the account',
      resources: { Recorder: recorder(ofRole), Role: role({ Action: 's3:*', Resource: '*' }), Channel: channel(), Evidence: withKey, Key: key() },
      at: ['S3BucketName'],
    },
  ],
  unknown: [
    {
      title: 'the rights of the role are not to be seen',
      resources: { Recorder: recorder('arn:aws:iam::123456789012:role/config'), Channel: channel(), Evidence: withKey, Key: key() },
    },
    {
      title: 'which key it is, is given on deployment',
      template: {
        Parameters: { KeyArn: { Type: 'String' } },
        Resources: { Recorder: recorder(), Channel: channel({ S3KmsKeyArn: { Ref: 'KeyArn' } }), Evidence: withKey, Key: key() },
      },
    },
  ],
} satisfies Examples;
