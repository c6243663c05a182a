import type { Examples } from '../../core/index.ts';

const profile = { ApplicationId: 'abc1234', Name: 'limits', LocationUri: 'hosted' };

export default {
  pass: [
    {
      title: 'a function checks',
      properties: { ...profile, Validators: [{ Type: 'LAMBDA', Content: 'arn:aws:lambda:eu-central-1:111122223333:function:check' }] },
    },
    {
      title: 'the function is in the same template',
      resources: {
        Check: {
          Type: 'AWS::Lambda::Function',
          Properties: { Code: { ZipFile: 'exports.handler = () => {}' }, Role: 'arn:aws:iam::111122223333:role/check' },
        },
        Limits: {
          Type: 'AWS::AppConfig::ConfigurationProfile',
          Properties: { ...profile, Validators: [{ Type: 'LAMBDA', Content: { 'Fn::GetAtt': ['Check', 'Arn'] } }] },
        },
      },
    },
  ],
  fail: [
    { title: 'nothing is said of validators', properties: profile, at: ['Validators'] },
    { title: 'the list is empty', properties: { ...profile, Validators: [] }, at: ['Validators'] },
  ],
  unknown: [
    {
      title: 'the validators hang on a condition',
      template: {
        Parameters: { Function: { Type: 'String' } },
        Conditions: { HasFunction: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Function' }, ''] }] } },
        Resources: {
          Limits: {
            Type: 'AWS::AppConfig::ConfigurationProfile',
            Properties: {
              ...profile,
              Validators: { 'Fn::If': ['HasFunction', [{ Type: 'LAMBDA', Content: { Ref: 'Function' } }], { Ref: 'AWS::NoValue' }] },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
