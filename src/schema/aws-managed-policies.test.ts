import { describe, expect, it } from 'vitest';
import { awsManagedPolicy, awsManagedPolicyArn, awsManagedPolicyPath, nearestAwsManagedPolicy } from './aws-managed-policies.ts';
import { deprecated } from './generated/facts/managed-policies.ts';

describe('AWS managed policies', () => {
  it('are found by ARN of any partition, and by path', () => {
    const arn = 'arn:aws-us-gov:iam::aws:policy/service-role/AWS_ConfigRole';
    expect(awsManagedPolicyPath(arn)).toBe('service-role/AWS_ConfigRole');
    expect(awsManagedPolicy(arn)).toMatchObject({ path: 'service-role/AWS_ConfigRole' });
    expect(awsManagedPolicy('service-role/AWS_ConfigRole')?.deprecated).toBeUndefined();
    expect(awsManagedPolicy(awsManagedPolicyArn('ReadOnlyAccess'))?.path).toBe('ReadOnlyAccess');
  });

  it('are not those of a customer, nor those of another folder', () => {
    expect(awsManagedPolicyPath('arn:aws:iam::123456789012:policy/ReadOnlyAccess')).toBeUndefined();
    expect(awsManagedPolicy('arn:aws:iam::123456789012:policy/ReadOnlyAccess')).toBeUndefined();
    expect(awsManagedPolicy('AWS_ConfigRole')).toBeUndefined();
    expect(awsManagedPolicy('service-role/ConfigRole')).toBeUndefined();
  });

  it('tell what is deprecated, and why', () => {
    expect(awsManagedPolicy('service-role/AWSConfigRole')).toMatchObject({
      successor: 'service-role/AWS_ConfigRole',
      deprecated: expect.stringContaining('https://docs.aws.amazon.com/config/'),
    });
    expect(awsManagedPolicy('AWSLambdaFullAccess')?.successor).toBe('AWSLambda_FullAccess');
    expect(awsManagedPolicy('service-role/AmazonEC2RoleforSSM')?.successor).toBe('AmazonSSMManagedInstanceCore');
  });

  it('have successors that are there and not deprecated themselves', () => {
    expect(deprecated.length).toBeGreaterThan(20);
    for (const [path, successor] of deprecated) {
      expect(awsManagedPolicy(successor), path).toBeDefined();
      expect(awsManagedPolicy(successor)?.deprecated, path).toBeUndefined();
    }
  });

  it('tell which only a service-linked role can have', () => {
    expect(awsManagedPolicy('aws-service-role/AWSConfigServiceRolePolicy')?.serviceLinked).toBe(true);
    expect(awsManagedPolicy('service-role/AWSLambdaBasicExecutionRole')?.serviceLinked).toBeUndefined();
  });
});

it.each([
  ['AWSLambdaBasicExecutionRole', 'service-role/AWSLambdaBasicExecutionRole'],
  ['service-role/AWSLambdaBasicExecutonRole', 'service-role/AWSLambdaBasicExecutionRole'],
  ['service-role/AmazonS3ReadOnlyAccess', 'AmazonS3ReadOnlyAccess'],
  ['ReadonlyAccess', 'ReadOnlyAccess'],
  ['service-role/ConfigRole', 'service-role/AWS_ConfigRole'],
  ['AWSConfigServiceRolePolicy', 'service-role/AWS_ConfigRole'],
  ['service-role/SomethingOfMine', undefined],
])('%s does not exist; perhaps %s', (written, meant) => {
  expect(awsManagedPolicy(written)).toBeUndefined();
  expect(nearestAwsManagedPolicy(written)).toBe(meant);
});

describe('documents', () => {
  it('are as AWS has them', () => {
    expect(awsManagedPolicy('service-role/AWSLambdaBasicExecutionRole')?.document()).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '*' }],
    });
    expect(awsManagedPolicy('AdministratorAccess')?.document()).toMatchObject({ Statement: [{ Action: ['*'], Resource: '*' }] });
    const statements = awsManagedPolicy('PowerUserAccess')?.document()?.Statement as { NotAction?: string[] }[];
    expect(statements[0]?.NotAction).toContain('iam:*');
    expect(statements[0]).not.toHaveProperty('Action');
  });

  it('say of the role of AWS Config that it reads much and delivers nothing', () => {
    const statements = awsManagedPolicy('service-role/AWS_ConfigRole')?.document()?.Statement as { Action: string[] }[];
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions).toContain('s3:GetBucketAcl');
    expect(actions).toContain('config:Put*');
    expect(actions).not.toContain('s3:PutObject');
    expect(actions.filter((action) => !/^[a-z0-9-]+:[\w*]+$/i.test(action))).toEqual([]);
  });

  it('are known of what execution roles use, and of little else', () => {
    for (const path of [
      'AmazonSQSFullAccess',
      'AWSLambda_FullAccess',
      'ReadOnlyAccess',
      'SecurityAudit',
      'service-role/AWSLambdaSQSQueueExecutionRole',
    ])
      expect(awsManagedPolicy(path)?.document(), path).toBeDefined();
    expect(awsManagedPolicy('AWSBugBustFullAccess')?.document()).toBeUndefined();
  });
});
