import type { Examples } from '../../core/index.ts';

const recorder = (RoleARN: unknown) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN, RecordingGroup: { AllSupported: true } },
});
const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWS_ConfigRole'],
  },
};

export default {
  pass: [
    {
      title: 'the service-linked role, by its ARN',
      resources: {
        Recorder: recorder({
          'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
        }),
      },
    },
    { title: 'a role of the template', resources: { Role: role, Recorder: recorder({ 'Fn::GetAtt': ['Role', 'Arn'] }) } },
    {
      title: 'the ARN is put together of the role’s name',
      resources: {
        Role: role,
        Recorder: recorder({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':role/', { Ref: 'Role' }]] }),
      },
    },
    { title: 'a role of elsewhere', resources: { Recorder: recorder('arn:aws:iam::123456789012:role/config') } },
  ],
  fail: [
    {
      title: 'no role is named',
      resources: { Recorder: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RecordingGroup: { AllSupported: true } } } },
      at: [''],
    },
    { title: 'the name of the role in place of its ARN', resources: { Role: role, Recorder: recorder({ Ref: 'Role' }) }, at: ['RoleARN'] },
    { title: 'a name written out', resources: { Recorder: recorder('config-role') }, at: ['RoleARN'] },
    { title: 'the id of the role', resources: { Role: role, Recorder: recorder({ 'Fn::GetAtt': ['Role', 'RoleId'] }) }, at: ['RoleARN'] },
    {
      title: 'the ARN of something else',
      resources: { Evidence: { Type: 'AWS::S3::Bucket' }, Recorder: recorder({ 'Fn::GetAtt': ['Evidence', 'Arn'] }) },
      at: ['RoleARN'],
    },
    {
      title: 'the service-linked role of another service',
      resources: {
        Recorder: recorder({
          'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty',
        }),
      },
      at: ['RoleARN'],
    },
    {
      title: 'the service-linked role without its path',
      resources: { Recorder: recorder({ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/AWSServiceRoleForConfig' }) },
      at: ['RoleARN'],
    },
  ],
  unknown: [
    {
      title: 'the role is given on deployment',
      template: { Parameters: { RoleArn: { Type: 'String' } }, Resources: { Recorder: recorder({ Ref: 'RoleArn' }) } },
    },
    {
      title: 'a custom resource answers the role',
      resources: {
        Roles: { Type: 'Custom::Roles', Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:roles' } },
        Recorder: recorder({ 'Fn::GetAtt': ['Roles', 'ConfigRole'] }),
      },
    },
  ],
} satisfies Examples;
