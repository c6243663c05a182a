import type { Examples } from '../../core/index.ts';

const topic = { Type: 'AWS::SNS::Topic', Properties: {} };
const policy = (statement: object) => ({
  Type: 'AWS::SNS::TopicPolicy',
  Properties: {
    Topics: [{ Ref: 'Alarms' }],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sns:Publish', Resource: '*', ...statement }] },
  },
});

export default {
  pass: [
    { title: 'there is no policy', properties: {} },
    { title: 'an account is let in', resources: { Alarms: topic, Policy: policy({ Principal: { AWS: '111122223333' } }) } },
    {
      title: 'everybody is tied to a bucket',
      resources: {
        Alarms: topic,
        Uploads: { Type: 'AWS::S3::Bucket', Properties: {} },
        Policy: policy({ Principal: { AWS: '*' }, Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': ['Uploads', 'Arn'] } } } }),
      },
    },
    { title: 'everybody is denied', resources: { Alarms: topic, Policy: policy({ Effect: 'Deny', Principal: '*' }) } },
  ],
  fail: [
    {
      title: 'everybody is let in',
      resources: { Alarms: topic, Policy: policy({ Principal: '*' }) },
      at: ['', 'PolicyDocument.Statement[0]'],
    },
    {
      title: 'everybody is let in by way of any account',
      resources: { Policy: policy({ Principal: { AWS: '*' }, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } } }), Alarms: topic },
      at: ['PolicyDocument.Statement[0]', ''],
    },
    {
      title: 'an inline policy lets everybody in',
      resources: {
        Alarms: topic,
        Policy: {
          Type: 'AWS::SNS::TopicInlinePolicy',
          Properties: {
            TopicArn: { Ref: 'Alarms' },
            PolicyDocument: { Statement: { Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '*' } },
          },
        },
      },
      at: ['', 'PolicyDocument.Statement'],
    },
  ],
  unknown: [
    {
      title: 'who is let in is a parameter',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Alarms: topic, Policy: policy({ Principal: { AWS: { Ref: 'Who' } } }) } },
    },
  ],
} satisfies Examples;
