import { describe, expect, test } from 'vitest';
import { type ItemReading, readItem, typeOfItem } from './read-item.ts';

const raw = (more: object = {}) => ({
  version: '1.3',
  accountId: '111122223333',
  configurationItemCaptureTime: '2026-11-01T00:00:00.000Z',
  configurationItemStatus: 'OK',
  arn: 'arn:aws:s3:::logs',
  resourceType: 'AWS::S3::Bucket',
  resourceId: 'logs',
  resourceName: 'logs',
  awsRegion: 'eu-west-1',
  tags: { Owner: 'platform' },
  relationships: [{ resourceType: 'AWS::KMS::Key', resourceId: 'k', relationshipName: 'Is encrypted with ' }],
  configuration: { name: 'logs' },
  supplementaryConfiguration: {},
  ...more,
});

const itemOf = (reading: ItemReading) => {
  expect(reading.kind).toBe('item');
  return (reading as Extract<ItemReading, { kind: 'item' }>).item;
};

describe('reading an item', () => {
  test('of a snapshot', () => {
    expect(itemOf(readItem(raw()))).toEqual({
      type: 'AWS::S3::Bucket',
      id: 'logs',
      name: 'logs',
      arn: 'arn:aws:s3:::logs',
      account: '111122223333',
      region: 'eu-west-1',
      partition: 'aws',
      capturedAt: '2026-11-01T00:00:00.000Z',
      tags: { Owner: 'platform' },
      configuration: { name: 'logs' },
      supplementary: {},
      relationships: [{ type: 'AWS::KMS::Key', id: 'k', how: 'Is encrypted with' }],
    });
  });

  test('under its other names, and with JSON in texts', () => {
    const { accountId, arn, ...rest } = raw({
      awsAccountId: '111122223333',
      ARN: 'arn:aws-cn:s3:::logs',
      configuration: '{"name":"logs"}',
      supplementaryConfiguration: {
        AccessControlList: '{"grants":[]}',
        IsRequesterPaysEnabled: 'false',
        Policy: '"{}"',
        Owner: '111122223333',
        Bad: '{',
      },
    });
    const item = itemOf(readItem(rest));
    expect(item).toMatchObject({ account: '111122223333', partition: 'aws-cn', configuration: { name: 'logs' } });
    expect(item.supplementary).toEqual({
      AccessControlList: { grants: [] },
      IsRequesterPaysEnabled: false,
      Policy: '{}',
      Owner: '111122223333',
      Bad: '{',
    });
    expect([accountId, arn]).toHaveLength(2);
  });

  test.each(['global', 'Not Applicable', undefined])('has no region where AWS Config says %s', (awsRegion) => {
    expect(itemOf(readItem(raw({ awsRegion }))).region).toBeUndefined();
  });

  test('takes times in seconds for what they are', () => {
    expect(itemOf(readItem(raw({ configurationItemCaptureTime: 1_761_955_200.5 }))).capturedAt).toBe('2025-11-01T00:00:00.500Z');
  });

  test.each(['ResourceDeleted', 'ResourceDeletedNotRecorded'])('%s: it is gone', (configurationItemStatus) => {
    const reading = readItem(raw({ configurationItemStatus, configuration: null }));
    expect(reading).toMatchObject({ kind: 'deleted', identity: '111122223333/eu-west-1/AWS::S3::Bucket/logs' });
  });

  test('ResourceNotRecorded: it is there, and nothing more is known', () => {
    const reading = readItem(raw({ configurationItemStatus: 'ResourceNotRecorded', configuration: null }));
    expect(reading).toMatchObject({ kind: 'bare', why: 'not-recorded', item: { id: 'logs' } });
  });

  test('the summary of an item that is too large', () => {
    const reading = readItem({
      configurationItemSummary: raw({ configuration: undefined }),
      messageType: 'OversizedConfigurationItemChangeNotification',
    });
    expect(reading).toMatchObject({ kind: 'bare', why: 'oversized', item: { id: 'logs' } });
  });

  test.each([
    ['an event of EventBridge', (message: object) => ({ source: 'aws.config', 'detail-type': 'Config Configuration Item Change', detail: message })],
    ['a notification of SNS', (message: object) => ({ Type: 'Notification', TopicArn: 'a', Message: JSON.stringify(message) })],
  ])('carried by %s', (_, carried) => {
    const item = carried({ configurationItem: raw(), messageType: 'ConfigurationItemChangeNotification' });
    expect(typeOfItem(item)).toBe('AWS::S3::Bucket');
    expect(itemOf(readItem(item)).id).toBe('logs');
    const summary = carried({ configurationItemSummary: raw({ configuration: undefined }), s3DeliverySummary: {} });
    expect(readItem(summary)).toMatchObject({ kind: 'bare', why: 'oversized' });
    expect(readItem(carried({ hello: 1 })).kind).toBe('wrong');
  });

  test('as the API answers one of an aggregator', () => {
    expect(itemOf(readItem({ ConfigurationItem: raw() })).id).toBe('logs');
  });

  test('an item within the message that carries it', () => {
    const message = { configurationItem: raw(), messageType: 'ConfigurationItemChangeNotification' };
    expect(itemOf(readItem(message)).id).toBe('logs');
    expect(typeOfItem(message)).toBe('AWS::S3::Bucket');
  });

  test.each([null, undefined, 'no JSON', '', {}, '3'])('a configuration %j: nothing is known of it', (configuration) => {
    expect(readItem(raw({ configuration }))).toMatchObject({ kind: 'bare', why: 'no-configuration' });
  });

  test("AWS Config's own verdicts are told apart", () => {
    expect(readItem(raw({ resourceType: 'AWS::Config::ResourceCompliance' })).kind).toBe('compliance');
  });

  test.each([
    [null, 'resourceType'],
    [[], 'resourceType'],
    ['text', 'resourceType'],
    [raw({ resourceType: 7 }), 'resourceType'],
    [raw({ resourceId: '', resourceName: '' }), 'resourceId'],
    [raw({ accountId: 111122223333 }), 'has a number as its accountId, and not a text'],
    [raw({ accountId: undefined, awsAccountId: undefined }), 'has no accountId'],
    [raw({ configurationItemCaptureTime: 'yesterday' }), 'configurationItemCaptureTime'],
  ])('%# what is no item is said to be wrong', (given, lacks) => {
    const reading = readItem(given);
    expect(reading.kind).toBe('wrong');
    expect((reading as { reason: string }).reason).toContain(lacks);
  });

  test('hostile members do no harm', () => {
    const item = itemOf(readItem(raw({ tags: [null, { key: 'a' }, 3], relationships: [null, {}, 'x'], supplementaryConfiguration: 'x' })));
    expect(item).toMatchObject({ tags: { a: '' }, relationships: [], supplementary: {} });
  });
});
