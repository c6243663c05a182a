import type { ExampleResource } from '../core/index.ts';

/** What the examples of these rules are made of. */

export const get = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });
export const ref = (id: string) => ({ Ref: id });
export const sub = (text: string) => ({ 'Fn::Sub': text });

export const resource = (Type: string, Properties: object = {}, more: object = {}): ExampleResource => ({
  Type,
  Properties: { ...Properties },
  ...more,
});

export const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });

export const allow = (Service: string, Action: unknown, Resource: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service },
  Action,
  Resource,
  ...more,
});

export const sourceArn = (arn: unknown) => ({ Condition: { ArnLike: { 'aws:SourceArn': arn } } });
export const sourceAccount = { Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } };

export const queue = (properties: object = {}) => resource('AWS::SQS::Queue', properties);
export const topic = (properties: object = {}) => resource('AWS::SNS::Topic', properties);
export const bucket = (properties: object = {}, more: object = {}) => resource('AWS::S3::Bucket', properties, more);

export const queuePolicy = (Queues: unknown, ...statements: object[]) =>
  resource('AWS::SQS::QueuePolicy', { Queues: [Queues], PolicyDocument: document(...statements) });
export const topicPolicy = (Topics: unknown, ...statements: object[]) =>
  resource('AWS::SNS::TopicPolicy', { Topics: [Topics], PolicyDocument: document(...statements) });
export const bucketPolicy = (Bucket: unknown, ...statements: object[]) =>
  resource('AWS::S3::BucketPolicy', { Bucket, PolicyDocument: document(...statements) });

/** The account, which leaves the key to IAM. */
export const byIam = {
  Effect: 'Allow',
  Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } },
  Action: 'kms:*',
  Resource: '*',
};
export const useKey = (Service: string, more: object = {}) => allow(Service, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*', more);
export const key = (...statements: object[]) => resource('AWS::KMS::Key', { KeyPolicy: document(byIam, ...statements) });
