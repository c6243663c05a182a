import { afterAll, expect, it } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

/** A topic whose policy lets everybody in, under a condition or by a principal. */
const topic = (statement: object) => ({
  Parameters: { Who: { Type: 'String' } },
  Resources: {
    Topic: { Type: 'AWS::SNS::Topic' },
    Policy: {
      Type: 'AWS::SNS::TopicPolicy',
      Properties: {
        Topics: [{ Ref: 'Topic' }],
        PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sns:Publish', Resource: { Ref: 'Topic' }, ...statement }] },
      },
    },
  },
});
const everybody = { Principal: { AWS: '*' } };

it.each([
  ['tied to our own account', { ...everybody, Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } }, 'pass'],
  [
    'tied to an ARN of our own account',
    { ...everybody, Condition: { ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:events:*:${AWS::AccountId}:*' } } } },
    'pass',
  ],
  [
    'tied to an ARN of any account',
    { ...everybody, Condition: { ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::*' } } } },
    'fail',
  ],
  ['for our own account', { Principal: { AWS: { Ref: 'AWS::AccountId' } } }, 'pass'],
  ['for the root of our own account', { Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } }, 'pass'],
  ['for the root of any account', { Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::*:root' } } }, 'fail'],
  ['tied to whatever somebody gives', { ...everybody, Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'Who' } } } }, 'unknown'],
  ['tied to nothing', everybody, 'fail'],
])('a grant %s', async (_, statement, expected) => {
  const { json } = await bylaw(
    folderWith({ 't.json': topic(statement) }),
    'check',
    't.json',
    '--rules',
    'SNS_TOPIC_NO_PUBLIC_ACCESS',
    '--format',
    'json',
  );
  expect(new Set(json.results.map((one) => one.verdict))).toEqual(new Set([expected]));
});
