import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';
import { type RecordedConfig, startRecordedConfig } from './recorded-config.ts';

let api: RecordedConfig;
let denied = false;
const folder = folderWith({});

const buckets = [
  { id: 'kept', account: '111122223333', region: 'eu-west-1', versions: 'Enabled' },
  { id: 'lost', account: '444455556666', region: 'us-east-1', versions: 'Off' },
];

function answer(target: string, body: Record<string, unknown>): object {
  if (target.startsWith('Select')) {
    const next = body.NextToken === undefined ? 'more' : undefined;
    const of = body.NextToken === undefined ? buckets.slice(0, 1) : buckets.slice(1);
    const Results = of.map(({ id, account, region }) =>
      JSON.stringify({
        resourceId: id,
        resourceType: 'AWS::S3::Bucket',
        accountId: account,
        awsRegion: region,
        tags: [{ key: 'Owner', value: 'data', tag: 'Owner=data' }],
      }),
    );
    return { Results, NextToken: next };
  }
  const items = buckets.map(({ id, account, region, versions }) => ({
    version: '1.3',
    accountId: account,
    configurationItemCaptureTime: 1793500000.123,
    configurationItemStatus: 'OK',
    arn: `arn:aws:s3:::${id}`,
    resourceType: 'AWS::S3::Bucket',
    resourceId: id,
    resourceName: id,
    awsRegion: region,
    configuration: JSON.stringify({ name: id }),
    supplementaryConfiguration: { BucketVersioningConfiguration: JSON.stringify({ status: versions, isMfaDeleteEnabled: null }) },
  }));
  return target.includes('Aggregate')
    ? { BaseConfigurationItems: items, UnprocessedResourceIdentifiers: [] }
    : { baseConfigurationItems: items, unprocessedResourceKeys: [] };
}

beforeAll(async () => {
  api = await startRecordedConfig((target, body) => {
    if (denied) throw new Error(`not authorized to perform config:${target}`);
    return answer(target, body);
  });
});

afterAll(() => {
  api.stop();
  removeFolders();
});

const versions = ['--no-store', '--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--format', 'json', '--only', 'pass,fail'];

describe('bylaw scan --from-config', () => {
  test('judges what an aggregator has gathered of all its accounts', async () => {
    const { exitCode, json, err } = await bylaw(folder, 'scan', '--from-config', '--aggregator', 'organization', ...versions);
    expect(json.results.map((one) => [one.resource.id, one.resource.account, one.resource.region, one.verdict])).toEqual([
      ['kept', '111122223333', 'eu-west-1', 'pass'],
      ['lost', '444455556666', 'us-east-1', 'fail'],
    ]);
    expect(exitCode).toBe(1);
    expect(err).toContain('asking the aggregator organization in eu-west-1 as arn:aws:iam::111122223333:user/auditor');
    expect(api.asked.map((one) => one.target)).toEqual([
      'SelectAggregateResourceConfig',
      'SelectAggregateResourceConfig',
      'BatchGetAggregateResourceConfig',
    ]);
    expect(api.asked[0]?.body).toMatchObject({
      ConfigurationAggregatorName: 'organization',
      Expression: expect.stringContaining("'AWS::S3::Bucket'"),
    });
  });

  test('asks one account in the regions that are named', async () => {
    api.asked.length = 0;
    const { json } = await bylaw(folder, 'scan', '--from-config', '--regions', 'eu-west-1', ...versions);
    expect(json.results).toHaveLength(2);
    expect(api.asked.at(-1)?.target).toBe('BatchGetResourceConfig');
  });

  test('a refusal makes the run incomplete, and nothing pass or fail', async () => {
    denied = true;
    const { exitCode, json } = await bylaw(folder, 'scan', '--from-config', ...versions);
    denied = false;
    expect(exitCode).toBe(3);
    expect(json.results).toEqual([]);
    expect(JSON.stringify(json.run.unseen)).toContain('AccessDeniedException');
  });
});
