import type { Examples } from '../../core/index.ts';

const linked = { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig' };
const recorder = (RoleARN: unknown = linked) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN, RecordingGroup: { AllSupported: true } },
});
const channel = (SnsTopicARN: unknown = { Ref: 'Topic' }) => ({
  Type: 'AWS::Config::DeliveryChannel',
  Properties: { S3BucketName: 'evidence', SnsTopicARN },
});
const topic = { Type: 'AWS::SNS::Topic' };
const lets = (more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service: 'config.amazonaws.com' },
  Action: 'sns:Publish',
  Resource: { Ref: 'Topic' },
  ...more,
});
const policy = (statements: unknown, Topics: unknown = [{ Ref: 'Topic' }]) => ({
  Type: 'AWS::SNS::TopicPolicy',
  Properties: { Topics, PolicyDocument: { Statement: statements } },
});
const role = (action: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    Policies: [{ PolicyName: 'notify', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] } }],
  },
});
const ofRole = { 'Fn::GetAtt': ['Role', 'Arn'] };
const at = ['SnsTopicARN'];

export default {
  pass: [
    {
      title: 'the topic lets the service in, for this account',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Topic: topic,
        Policy: policy([lets({ Condition: { StringEquals: { 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } } } })]),
      },
    },
    {
      title: 'one statement for everything of SNS on every topic',
      resources: { Recorder: recorder(), Channel: channel(), Topic: topic, Policy: policy(lets({ Action: ['SNS:*'], Resource: '*' })) },
    },
    { title: 'the role of the recorder may', resources: { Recorder: recorder(ofRole), Role: role('sns:Publish'), Channel: channel(), Topic: topic } },
    {
      title: 'the topic lets the role in',
      resources: {
        Recorder: recorder(ofRole),
        Role: role('s3:PutObject'),
        Channel: channel(),
        Topic: topic,
        Policy: policy([lets({ Principal: { AWS: ofRole } })]),
      },
    },
    { title: 'the topic is of another template', resources: { Recorder: recorder(), Channel: channel('arn:aws:sns:eu-west-1:123456789012:config') } },
  ],
  fail: [
    { title: 'the topic has no policy', resources: { Recorder: recorder(), Channel: channel(), Topic: topic }, at },
    {
      title: 'the policy is for another service',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Topic: topic,
        Policy: policy([lets({ Principal: { Service: 'events.amazonaws.com' } })]),
      },
      at,
    },
    {
      title: 'the policy lets it subscribe',
      resources: { Recorder: recorder(), Channel: channel(), Topic: topic, Policy: policy([lets({ Action: 'sns:Subscribe' })]) },
      at,
    },
    {
      title: 'the policy hangs on another topic',
      resources: { Recorder: recorder(), Channel: channel(), Topic: topic, Alerts: topic, Policy: policy([lets()], [{ Ref: 'Alerts' }]) },
      at,
    },
    {
      title: 'the service is denied',
      resources: {
        Recorder: recorder(),
        Channel: channel(),
        Topic: topic,
        Policy: policy([lets(), lets({ Effect: 'Deny', Principal: '*', Resource: '*' })]),
      },
      at,
    },
    {
      title: 'neither the role nor the service may',
      resources: { Recorder: recorder(ofRole), Role: role('s3:PutObject'), Channel: channel(), Topic: topic },
      at,
    },
  ],
  unknown: [
    {
      title: 'whom the topic lets in is given on deployment',
      template: {
        Parameters: { Service: { Type: 'String' } },
        Resources: { Recorder: recorder(), Channel: channel(), Topic: topic, Policy: policy([lets({ Principal: { Service: { Ref: 'Service' } } })]) },
      },
    },
    {
      title: 'the rights of the role are not to be seen',
      resources: { Recorder: recorder('arn:aws:iam::123456789012:role/config'), Channel: channel(), Topic: topic },
    },
  ],
  notApplicable: [{ title: 'the channel has no topic', properties: { S3BucketName: 'evidence' } }],
} satisfies Examples;
