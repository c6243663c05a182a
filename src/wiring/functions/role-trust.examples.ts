import type { Examples } from '../../core/index.ts';

const Worker = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: { 'Fn::GetAtt': ['Role', 'Arn'] } },
};
const role = (statement: object) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] } },
});
const at = ['Role'];

export default {
  pass: [
    { title: 'Lambda may assume it', resources: { Worker, Role: role({ Principal: { Service: 'lambda.amazonaws.com' } }) } },
    {
      title: 'Lambda and others may',
      resources: { Worker, Role: role({ Principal: { Service: ['edgelambda.amazonaws.com', 'lambda.amazonaws.com'] } }) },
    },
    {
      title: 'the role is not in the template',
      resources: { Worker: { ...Worker, Properties: { ...Worker.Properties, Role: 'arn:aws:iam::123456789012:role/worker' } } },
    },
  ],
  fail: [
    { title: 'another service may', resources: { Worker, Role: role({ Principal: { Service: 'events.amazonaws.com' } }) }, at },
    { title: 'only the account may', resources: { Worker, Role: role({ Principal: { AWS: { Ref: 'AWS::AccountId' } } }) }, at },
    {
      title: 'Lambda may do something else',
      resources: { Worker, Role: role({ Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:TagSession' }) },
      at,
    },
  ],
  unknown: [
    {
      title: 'the service is given on deployment',
      template: {
        Parameters: { Service: { Type: 'String' } },
        Resources: { Worker, Role: role({ Principal: { Service: { Ref: 'Service' } } }) },
      },
    },
  ],
} satisfies Examples;
