import type { Examples } from '../../core/index.ts';

const recorder = {
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: { 'Fn::GetAtt': ['Role', 'Arn'] }, RecordingGroup: { AllSupported: true } },
};
const role = (properties: object) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ...properties,
  },
});
const carrying = (...names: string[]) => role({ ManagedPolicyArns: names.map((name) => `arn:aws:iam::aws:policy/${name}`) });
const own = (...actions: string[]) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
const delivers = { PolicyName: 'deliver', PolicyDocument: own('s3:PutObject', 's3:GetBucketAcl', 'sns:Publish', 'config:Put*') };

export default {
  pass: [
    { title: 'the role carries AWS_ConfigRole', resources: { Role: carrying('service-role/AWS_ConfigRole'), Recorder: recorder } },
    {
      title: 'its ARN is put together for any partition',
      resources: {
        Role: role({
          ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWS_ConfigRole']] }],
          Policies: [delivers],
        }),
        Recorder: recorder,
      },
    },
    { title: 'the role may do everything', resources: { Role: carrying('AdministratorAccess'), Recorder: recorder } },
    {
      title: 'the service-linked role needs none',
      resources: {
        Recorder: {
          ...recorder,
          Properties: {
            ...recorder.Properties,
            RoleARN: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig' },
          },
        },
      },
    },
  ],
  fail: [
    {
      title: 'the forerunner, which is deprecated',
      resources: { Role: carrying('service-role/AWSConfigRole'), Recorder: recorder },
      at: ['RoleARN'],
    },
    { title: 'the policy without its folder', resources: { Role: carrying('AWS_ConfigRole'), Recorder: recorder }, at: ['RoleARN'] },
    { title: 'a policy that never was', resources: { Role: carrying('service-role/ConfigRole'), Recorder: recorder }, at: ['RoleARN'] },
    {
      title: 'the policy of the service-linked role',
      resources: { Role: carrying('aws-service-role/AWSConfigServiceRolePolicy'), Recorder: recorder },
      at: ['RoleARN'],
    },
    { title: 'the policy for people who use AWS Config', resources: { Role: carrying('AWSConfigUserAccess'), Recorder: recorder }, at: ['RoleARN'] },
    { title: 'no policy at all', resources: { Role: role({}), Recorder: recorder }, at: ['RoleARN'] },
    { title: 'rights to deliver, and none to record', resources: { Role: role({ Policies: [delivers] }), Recorder: recorder }, at: ['RoleARN'] },
  ],
  unknown: [
    {
      title: 'policies of one’s own in place of AWS’s',
      resources: {
        Role: role({ Policies: [delivers] }),
        Reads: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { PolicyDocument: own('ec2:Describe*', 's3:Get*', 'iam:List*'), Roles: [{ Ref: 'Role' }] },
        },
        Recorder: recorder,
      },
    },
    {
      title: 'a policy is given on deployment',
      template: {
        Parameters: { PolicyArn: { Type: 'String' } },
        Resources: { Role: role({ ManagedPolicyArns: [{ Ref: 'PolicyArn' }] }), Recorder: recorder },
      },
    },
  ],
} satisfies Examples;
