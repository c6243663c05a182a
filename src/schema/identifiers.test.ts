import { expect, it } from 'vitest';
import { arnTemplate, nameProperty, refIdentifier, tagProperty } from './identifiers.ts';
import { secretPaths } from './secrets.ts';

it('knows the property that names a resource, and not that of another', () => {
  expect(nameProperty('AWS::SNS::Topic')).toBe('TopicName');
  expect(nameProperty('AWS::RDS::DBInstance')).toBe('DBInstanceIdentifier');
  expect(nameProperty('AWS::S3::BucketPolicy')).toBeUndefined();
  expect(nameProperty('AWS::No::Such')).toBeUndefined();
});

it('knows what Ref answers', () => {
  expect(refIdentifier('AWS::SQS::Queue')).toEqual(['QueueUrl']);
  expect(refIdentifier('AWS::ECS::Service')).toEqual(['ServiceArn']);
  expect(refIdentifier('AWS::No::Such')).toEqual([]);
});

it('knows where tags are, and their shape', () => {
  expect(tagProperty('AWS::S3::Bucket')).toEqual({ name: 'Tags', variant: 'standard' });
  expect(tagProperty('AWS::AutoScaling::AutoScalingGroup')).toEqual({ name: 'Tags', variant: 'asg' });
  expect(tagProperty('AWS::Backup::BackupVault')).toEqual({ name: 'BackupVaultTags', variant: 'map' });
  expect(tagProperty('AWS::S3::BucketPolicy')).toBeUndefined();
});

it('knows how an ARN is made', () => {
  expect(arnTemplate('AWS::S3::Bucket')).toBe(`arn:\${Partition}:s3:::\${BucketName}`);
});

it('knows secrets from what is about them', () => {
  expect(secretPaths('AWS::AmazonMQ::Broker')).toContain('Users.*.Password');
  expect(secretPaths('AWS::RDS::DBInstance')).toContain('MasterUserPassword');
  expect(secretPaths('AWS::SecretsManager::Secret')).toEqual(['SecretString']);
  expect(secretPaths('AWS::Cognito::UserPoolClient')).toEqual([]);
});
