import { expect, it } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { arnOf } from './arn.ts';

const setting = { region: 'eu-central-1', account: '111122223333', parameters: {} };

it.each([
  ['AWS::S3::Bucket', 'logs', setting, 'arn:aws:s3:::logs'],
  ['AWS::SQS::Queue', 'jobs', setting, 'arn:aws:sqs:eu-central-1:111122223333:jobs'],
  ['AWS::SQS::Queue', 'jobs', { ...setting, region: 'cn-north-1' }, 'arn:aws-cn:sqs:cn-north-1:111122223333:jobs'],
  // A role's path belongs to its ARN, and a VPC has no name of its own.
  ['AWS::IAM::Role', 'deploy', setting, undefined],
  ['AWS::EC2::VPC', 'x', setting, undefined],
  ['AWS::SQS::Queue', 'jobs', { region: 'eu-central-1', parameters: {} }, undefined],
  ['AWS::SQS::Queue', new Unknown('given on deployment'), setting, undefined],
  ['Custom::Thing', 'x', setting, undefined],
])('the ARN of %s named %s', (type, name, where, expected) => {
  expect(arnOf(type, name, where)).toBe(expected);
});
