import type { Examples } from '../../core/index.ts';

const linked = { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig' };
const recorder = (RoleARN: unknown = linked) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN, RecordingGroup: { AllSupported: true } },
});
const Channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: { Ref: 'Evidence' } } };
const Evidence = { Type: 'AWS::S3::Bucket' };
const arn = { 'Fn::GetAtt': ['Evidence', 'Arn'] };
const files = { 'Fn::Sub': '${Evidence.Arn}/AWSLogs/${AWS::AccountId}/Config/*' };
const service = { Service: 'config.amazonaws.com' };
const allow = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Principal: service, Action, Resource });
const policy = (...Statement: object[]) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: { Ref: 'Evidence' }, PolicyDocument: { Statement } },
});
const writes = allow('s3:PutObject', files);
const looks = allow(['s3:GetBucketAcl', 's3:ListBucket'], arn);
const acl = allow('s3:GetBucketAcl', arn);
const at = ['S3BucketName'];

export default {
  pass: [
    { title: 'the policy lets it look', resources: { Recorder: recorder(), Channel, Evidence, Policy: policy(looks, writes) } },
    { title: 'the policy lets it do all', resources: { Recorder: recorder(), Channel, Evidence, Policy: policy(allow('s3:*', [arn, files])) } },
    {
      title: 'the role of the recorder may write, so that the service never looks',
      resources: {
        Recorder: recorder({ 'Fn::GetAtt': ['Role', 'Arn'] }),
        Channel,
        Evidence,
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: service, Action: 'sts:AssumeRole' }] },
            Policies: [
              {
                PolicyName: 'deliver',
                PolicyDocument: {
                  Statement: [
                    { Effect: 'Allow', Action: 's3:PutObject', Resource: files },
                    { Effect: 'Allow', Action: 's3:GetBucketAcl', Resource: arn },
                  ],
                },
              },
            ],
          },
        },
      },
    },
    { title: 'it may do nothing at all, which is another matter', resources: { Recorder: recorder(), Channel, Evidence } },
  ],
  fail: [
    { title: 'the policy lets it look at the ACL alone', resources: { Recorder: recorder(), Channel, Evidence, Policy: policy(acl, writes) }, at },
    {
      title: 'it may list what is in the bucket, where the bucket is wanted',
      resources: { Recorder: recorder(), Channel, Evidence, Policy: policy(acl, allow('s3:ListBucket', files), writes) },
      at,
    },
  ],
  unknown: [
    {
      title: 'what it may look at is given on deployment',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Recorder: recorder(), Channel, Evidence, Policy: policy(acl, writes, allow('s3:ListBucket', { Ref: 'On' })) },
      },
    },
  ],
} satisfies Examples;
