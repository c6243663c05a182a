import type { Examples } from '../../core/index.ts';

const policy = (AWS: unknown, Action: unknown) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: {
    Bucket: 'logs',
    PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS }, Action, Resource: 'arn:aws:s3:::logs/*' }] },
  },
});
const parameters = {
  controlPolicy: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["s3:Get*","s3:List*"],"Resource":"*"}]}',
};

export default {
  pass: [
    { title: 'the bucket has no policy', resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: {} } }, parameters },
    { title: 'the policy stays within', resources: { Policy: policy('arn:aws:iam::111122223333:role/reader', 's3:GetObject') }, parameters },
  ],
  fail: [
    {
      title: 'the account may write as well',
      resources: {
        Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'logs' } },
        Policy: policy('111122223333', ['s3:GetObject', 's3:PutObject']),
      },
      parameters,
      at: ['', 'PolicyDocument.Statement[0]'],
    },
    { title: 'everybody may read', resources: { Policy: policy('*', 's3:GetObject') }, parameters, at: ['PolicyDocument.Statement[0]'] },
  ],
  unknown: [
    {
      title: 'what is allowed is a parameter',
      template: { Parameters: { Action: { Type: 'String' } }, Resources: { Policy: policy('111122223333', { Ref: 'Action' }) } },
      parameters,
    },
  ],
} satisfies Examples;
