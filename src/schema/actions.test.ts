import { describe, expect, it } from 'vitest';
import { actionsTakeResource, iamAction, isIamService, isWriteAction, knowsActionsOf, matchingActions, nearestAction } from './actions.ts';
import { grantedOnAll } from './generated/facts/actions.ts';

describe('actions', () => {
  it.each([
    ['s3:PutObject', true],
    ['s3:GetObject', false],
    ['s3:ListAllMyBuckets', false],
    ['s3:*', true],
    ['s3:Get*', false],
    ['S3:putobject', true],
    ['iam:PassRole', true],
    ['sqs:TagQueue', true],
    ['lambda:AddPermission', true],
    ['lambda:InvokeFunction', true],
    ['config:PutEvaluations', true],
    ['config:BatchGet*', false],
    ['dynamodb:Query', false],
    ['dynamodb:UpdateItem', true],
    ['kms:Decrypt', true],
    ['states:StartExecution', true],
    ['*', true],
    ['s3:NoSuchThing', undefined],
    ['gamelift:CreateFleet', undefined],
    ['nothing', undefined],
  ])('%s changes something: %s', (action, writes) => {
    expect(isWriteAction(action)).toBe(writes);
  });

  it.each([
    ['s3:PutObject', true],
    ['sns:Publish', true],
    ['lambda:InvokeFunction', true],
    ['ec2:DescribeInstances', false],
    ['cloudwatch:PutMetricData', false],
    ['xray:PutTraceSegments', false],
    ['logs:CreateLogGroup', false],
    ['logs:PutLogEvents', true],
    ['config:PutEvaluations', false],
    ['ec2:CreateNetworkInterface', false],
    ['kms:CreateKey', false],
    ['sts:GetCallerIdentity', false],
    ['sqs:*', true],
    ['gamelift:CreateFleet', undefined],
  ])('%s takes a resource: %s', (action, takes) => {
    expect(actionsTakeResource(action)).toBe(takes);
  });

  it('are known by any spelling, and by patterns', () => {
    expect(iamAction('SNS:publish')).toEqual({ name: 'sns:Publish', level: 'write', takesResource: true });
    expect(matchingActions('sqs:SendMessage*')?.map(({ name }) => name)).toContain('sqs:SendMessage');
    expect(matchingActions('sqs:Nothing*')).toEqual([]);
    expect(matchingActions('gamelift:*')).toBeUndefined();
  });

  it('are of services that are known, if not always one by one', () => {
    expect([isIamService('logs'), knowsActionsOf('logs')]).toEqual([true, true]);
    expect([isIamService('gamelift'), knowsActionsOf('gamelift')]).toEqual([true, false]);
    expect([isIamService('cloudwatchlogs'), knowsActionsOf('cloudwatchlogs')]).toEqual([false, false]);
  });

  it('that are granted on everything exist', () => {
    expect(grantedOnAll.filter((action) => iamAction(action)?.name !== action)).toEqual([]);
  });
});

it.each([
  ['s3:PutObjects', 's3:PutObject'],
  ['lambda:InvokeFunctions', 'lambda:InvokeFunction'],
  ['lamda:InvokeFunction', 'lambda:InvokeFunction'],
  ['sqs:Fly', undefined],
  ['gamelift:CreateFlet', undefined],
])('%s: perhaps %s', (written, meant) => {
  expect(iamAction(written)).toBeUndefined();
  expect(nearestAction(written)).toBe(meant);
});
