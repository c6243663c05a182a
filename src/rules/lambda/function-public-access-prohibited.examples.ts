import type { Examples } from '../../core/index.ts';

const call = { FunctionName: 'web', Action: 'lambda:InvokeFunction' };
const bucket = 'arn:aws:s3:::logs';
const policy = (statement: object) => ({
  type: 'AWS::Lambda::ResourcePolicy',
  properties: {
    ResourceArn: 'arn:aws:lambda:eu-central-1:111122223333:function:web',
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', ...statement }] },
  },
});

export default {
  pass: [
    { title: 'another account', properties: { ...call, Principal: '111122223333' } },
    {
      title: 'a service for one resource',
      properties: { ...call, Principal: 'events.amazonaws.com', SourceArn: 'arn:aws:events:eu-central-1:111122223333:rule/nightly' },
    },
    {
      title: 'S3 for the buckets of the account',
      properties: { ...call, Principal: 's3.amazonaws.com', SourceArn: bucket, SourceAccount: { Ref: 'AWS::AccountId' } },
    },
    { title: 'everybody of the organization', properties: { ...call, Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5' } },
    {
      title: 'whoever comes by a topic of the template',
      resources: {
        Permission: { Type: 'AWS::Lambda::Permission', Properties: { ...call, Principal: '*', SourceArn: { Ref: 'Topic' } } },
        Topic: { Type: 'AWS::SNS::Topic' },
      },
    },
    { title: 'a policy for one role', ...policy({ Principal: { AWS: 'arn:aws:iam::111122223333:role/web' } }) },
    { title: 'a policy with a condition', ...policy({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }) },
    {
      title: 'a function that a rule of the template may call',
      resources: {
        Web: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'web' } },
        Permission: {
          Type: 'AWS::Lambda::Permission',
          Properties: { ...call, FunctionName: { Ref: 'Web' }, Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': ['Nightly', 'Arn'] } },
        },
        Nightly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 day)' } },
      },
    },
    { title: 'a function that nothing else may call', type: 'AWS::Lambda::Function', properties: { FunctionName: 'web' } },
  ],
  fail: [
    { title: 'everybody', properties: { ...call, Principal: '*' }, at: ['Principal'] },
    {
      title: 'everybody by a URL',
      properties: { FunctionName: 'web', Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' },
      at: ['Principal'],
    },
    {
      title: 'the wildcard of the source restricts nothing',
      properties: { ...call, Principal: '*', SourceArn: 'arn:aws:s3:::*' },
      at: ['Principal'],
    },
    { title: 'S3 without an account', properties: { ...call, Principal: 's3.amazonaws.com', SourceArn: bucket }, at: ['SourceAccount'] },
    { title: 'a policy for everybody', ...policy({ Principal: { AWS: '*' } }), at: ['PolicyDocument.Statement[0].Principal'] },
    {
      title: 'a policy for S3 without an account',
      ...policy({ Principal: { Service: 's3.amazonaws.com' }, Condition: { ArnLike: { 'aws:SourceArn': bucket } } }),
      at: ['PolicyDocument.Statement[0].Condition'],
    },
    {
      title: 'a function and a permission for everybody',
      resources: {
        Web: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'web' } },
        Permission: { Type: 'AWS::Lambda::Permission', Properties: { ...call, FunctionName: { 'Fn::GetAtt': ['Web', 'Arn'] }, Principal: '*' } },
      },
      at: ['', 'Principal'],
    },
    {
      title: 'a function and a policy for everybody',
      resources: {
        Web: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'web' } },
        Policy: {
          Type: 'AWS::Lambda::ResourcePolicy',
          Properties: {
            ResourceArn: { 'Fn::GetAtt': ['Web', 'Arn'] },
            PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'lambda:InvokeFunction' }] },
          },
        },
      },
      at: ['', 'PolicyDocument.Statement[0].Principal'],
    },
  ],
  unknown: [
    {
      title: 'the principal is a parameter',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Permission: { Type: 'AWS::Lambda::Permission', Properties: { ...call, Principal: { Ref: 'Who' } } } },
      },
    },
  ],
} satisfies Examples;
