import type { Examples } from '../../core/index.ts';

const recorder = {
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: { 'Fn::GetAtt': ['Role', 'Arn'] }, RecordingGroup: { AllSupported: true } },
};
const trusting = (statement: object, more: object = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] },
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWS_ConfigRole'],
    ...more,
  },
});
const toConfig = { Principal: { Service: 'config.amazonaws.com' } };

export default {
  pass: [
    { title: 'the role trusts AWS Config', resources: { Role: trusting(toConfig), Recorder: recorder } },
    {
      title: 'the role trusts AWS Config among others, for this account',
      resources: {
        Role: trusting({
          Principal: { Service: ['lambda.amazonaws.com', 'config.amazonaws.com'] },
          Action: ['sts:AssumeRole', 'sts:TagSession'],
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:aws:config:${AWS::Region}:${AWS::AccountId}:*' } },
          },
        }),
        Recorder: recorder,
      },
    },
    {
      title: 'one statement without a list, and the role by its name',
      resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: { RoleName: 'config', AssumeRolePolicyDocument: { Statement: { Effect: 'Allow', Action: 'sts:*', ...toConfig } } },
        },
        Recorder: { ...recorder, Properties: { ...recorder.Properties, RoleARN: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/config' } } },
      },
    },
    {
      title: 'the service-linked role trusts AWS Config by itself',
      resources: {
        Recorder: {
          ...recorder,
          Properties: {
            ...recorder.Properties,
            RoleARN: 'arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
          },
        },
      },
    },
  ],
  fail: [
    {
      title: 'the role trusts another service',
      resources: { Role: trusting({ Principal: { Service: 'lambda.amazonaws.com' } }), Recorder: recorder },
      at: ['RoleARN'],
    },
    {
      title: 'the service is misspelt',
      resources: { Role: trusting({ Principal: { Service: 'configservice.amazonaws.com' } }), Recorder: recorder },
      at: ['RoleARN'],
    },
    {
      title: 'the role trusts the account, which AWS Config is not of',
      resources: { Role: trusting({ Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } } }), Recorder: recorder },
      at: ['RoleARN'],
    },
    { title: 'the trust is a denial', resources: { Role: trusting({ ...toConfig, Effect: 'Deny' }), Recorder: recorder }, at: ['RoleARN'] },
    {
      title: 'another action than assuming it',
      resources: { Role: trusting({ ...toConfig, Action: 'sts:TagSession' }), Recorder: recorder },
      at: ['RoleARN'],
    },
  ],
  unknown: [
    {
      title: 'whom the role trusts is given on deployment',
      template: {
        Parameters: { Service: { Type: 'String' } },
        Resources: { Role: trusting({ Principal: { Service: { Ref: 'Service' } } }), Recorder: recorder },
      },
    },
  ],
} satisfies Examples;
