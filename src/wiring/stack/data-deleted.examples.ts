import type { Examples } from '../../core/index.ts';
import { resource, sub } from './_examples.ts';

const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
const bucket = (more: object = {}) => resource('AWS::S3::Bucket', {}, more);
const channel = (properties: object = {}) => resource('AWS::Config::DeliveryChannel', { S3BucketName: { Ref: 'Evidence' }, ...properties });
const table = (properties: object = {}, more: object = {}) =>
  resource(
    'AWS::DynamoDB::Table',
    {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      ...properties,
    },
    more,
  );
const recorder = resource('AWS::Config::ConfigurationRecorder', { RoleARN: 'arn:aws:iam::123456789012:role/config' });
const key = (more: object = {}) => resource('AWS::KMS::Key', { EnableKeyRotation: true }, more);

export default {
  pass: [
    { title: 'the bucket is kept', resources: { Evidence: bucket(kept), Channel: channel() } },
    {
      title: 'the key is kept, too',
      resources: { Evidence: bucket(kept), Key: key(kept), Channel: channel({ S3KmsKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } }) },
    },
    {
      title: 'a database leaves a snapshot by default',
      resources: { Recorder: recorder, Verdicts: resource('AWS::RDS::DBInstance', { DBInstanceClass: 'db.t4g.small', Engine: 'postgres' }) },
    },
  ],
  fail: [
    { title: 'the bucket that AWS Config delivers to', resources: { Evidence: bucket(), Channel: channel() }, at: [''] },
    {
      title: 'it is to be deleted, in so many words',
      resources: { Evidence: bucket({ ...kept, DeletionPolicy: 'Delete' }), Channel: channel() },
      at: [''],
    },
    {
      title: 'it is kept, but not where a change replaces it',
      resources: { Evidence: bucket({ DeletionPolicy: 'Retain' }), Channel: channel() },
      at: [''],
    },
    {
      title: 'the bucket that a trail delivers to, by a name that is written out',
      resources: {
        Evidence: resource('AWS::S3::Bucket', { BucketName: sub('trail-${AWS::AccountId}') }),
        Trail: resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: sub('trail-${AWS::AccountId}') }, { DependsOn: 'Evidence' }),
      },
      at: [''],
    },
    {
      title: 'a table that somebody has to stop protecting first',
      resources: { Recorder: recorder, Verdicts: table({ DeletionProtectionEnabled: true }) },
      at: [''],
    },
    { title: 'the table of verdicts', resources: { Recorder: recorder, Verdicts: table() }, at: [''] },
    {
      title: 'the key of the evidence',
      resources: { Evidence: bucket(kept), Key: key(), Channel: channel({ S3KmsKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } }) },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'where AWS Config delivers to is given on deployment',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: { Given: resource('AWS::S3::Bucket', { BucketName: 'a-bucket' }), Channel: channel({ S3BucketName: { Ref: 'Name' } }) },
      },
    },
  ],
  notApplicable: [
    { title: 'the bucket keeps something else', resources: { Site: bucket() } },
    {
      title: 'a rule of AWS Config stands beside another system’s table',
      resources: { Tagged: resource('AWS::Config::ConfigRule', { Source: { Owner: 'AWS', SourceIdentifier: 'REQUIRED_TAGS' } }), Orders: table() },
    },
    { title: 'the table is another system’s', resources: { Orders: table() } },
    {
      title: 'what is in the table expires',
      resources: { Recorder: recorder, Locks: table({ TimeToLiveSpecification: { AttributeName: 'until', Enabled: true } }) },
    },
  ],
} satisfies Examples;
