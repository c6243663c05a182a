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

let behind: object[] = [];

function answer(target: string, body: Record<string, unknown>): object {
  if (target.startsWith('Describe')) return { AggregatedSourceStatusList: behind };
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
      'DescribeConfigurationAggregatorSourcesStatus',
    ]);
    expect(api.asked[0]?.body).toMatchObject({
      ConfigurationAggregatorName: 'organization',
      Expression: expect.stringContaining("'AWS::S3::Bucket'"),
    });
  });

  test.each([
    [['--aggregator', 'organization'], '1 aggregator, '],
    [['--regions', 'eu-west-1,eu-central-1'], '2 regions, '],
  ])('counts what it asked, which are no files: %j', async (args, counted) => {
    for (const format of ['summary', 'terminal', 'markdown', 'html']) {
      const { out } = await bylaw(folder, 'scan', '--from-config', ...args, '--no-store', '--rules', versions[2] as string, '--format', format);
      expect(out).toContain(counted);
      expect(out).not.toMatch(/\d files?\b|>Files?</);
    }
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

  test('an aggregator that could not gather from all of its sources makes the run incomplete', async () => {
    behind = [
      {
        SourceId: '777788889999',
        AwsRegion: 'eu-west-1',
        LastUpdateStatus: 'FAILED',
        LastErrorCode: 'AccessDenied',
        LastErrorMessage: 'not authorized',
      },
    ];
    const { json } = await bylaw(folder, 'scan', '--from-config', '--aggregator', 'organization', ...versions);
    behind = [];
    expect(json.results).toHaveLength(2);
    expect(JSON.stringify(json.run.unseen)).toContain(
      'of 777788889999 in eu-west-1 the aggregator could gather nothing new (AccessDenied: not authorized)',
    );
  });
});

/** An account of which two regions record users, one a queue, and one nothing. */
describe('bylaw scan --from-config, of one account', () => {
  const recorded: Record<string, readonly (readonly [type: string, id: string, region: string, time: number])[]> = {
    'eu-west-1': [
      ['AWS::IAM::User', 'AIDA1', 'global', 1793500000],
      ['AWS::SQS::Queue', 'q', 'eu-west-1', 1793500000],
    ],
    'us-east-1': [['AWS::IAM::User', 'AIDA1', 'global', 1793600000]],
    'eu-north-1': [],
  };
  const regional = (target: string, body: Record<string, unknown>, region: string): object => {
    const here = recorded[region] ?? [];
    if (target === 'SelectResourceConfig') {
      const of = here.filter(([type]) => !String(body.Expression).includes('WHERE') || String(body.Expression).includes(`'${type}'`));
      return {
        Results: of.map(([resourceType, resourceId, awsRegion]) =>
          JSON.stringify({ resourceType, resourceId, awsRegion, accountId: '111122223333' }),
        ),
      };
    }
    const keys = (body.resourceKeys as { resourceType: string; resourceId: string }[]).map((one) => `${one.resourceType} ${one.resourceId}`);
    const items = here.filter(([type, id]) => keys.includes(`${type} ${id}`));
    return {
      baseConfigurationItems: items.map(([resourceType, resourceId, awsRegion, configurationItemCaptureTime]) => ({
        ...{ resourceType, resourceId, awsRegion, configurationItemCaptureTime, accountId: '111122223333', configurationItemStatus: 'OK' },
        configuration: JSON.stringify({ userName: region, userId: resourceId, QueueUrl: resourceId }),
      })),
      unprocessedResourceKeys: [],
    };
  };
  const resources = ['--format', 'json', '--only', 'pass,fail,unknown', '--rules', 'IAM_USER_NO_POLICIES_CHECK,IAM_USER_MFA_ENABLED'];

  async function asking<T>(regions: readonly string[] | 'denied', use: (api: RecordedConfig) => Promise<T>): Promise<T> {
    const own = await startRecordedConfig(regional, regions);
    try {
      return await use(own);
    } finally {
      own.stop();
    }
  }

  const regionsAsked = ({ asked }: RecordedConfig) => [...new Set(asked.map((one) => one.region))].sort();

  test('asks every region that is enabled, and judges once, by the newest item, what several of them tell', async () => {
    await asking(['us-east-1', 'eu-west-1', 'eu-north-1'], async (own) => {
      const { exitCode, json, err } = await bylaw(folder, 'scan', '--from-config', '--store', 'regions.db', ...resources);
      expect(regionsAsked(own)).toEqual(['eu-north-1', 'eu-west-1', 'us-east-1']);
      expect(err).toContain('asking AWS Config in eu-north-1, eu-west-1, us-east-1 as arn:aws:iam::111122223333:user/auditor');
      expect(new Set(json.results.map((one) => `${one.resource.id} ${one.rule}`)).size).toBe(json.results.length);
      expect(json.results.map((one) => [one.resource.id, one.verdict])).toContainEqual(['AIDA1', 'unknown']);
      // One region records nothing at all, and of another only the types that are asked for are missing.
      expect(json.run.unseen).toEqual([{ what: 'AWS Config in eu-north-1', reason: expect.stringContaining('is its recorder on?') }]);
      expect(exitCode).toBe(3);
    });
  });

  test('leaves out the regions that are excluded', async () => {
    await asking(['us-east-1', 'eu-west-1', 'eu-north-1'], async (own) => {
      await bylaw(folder, 'scan', '--from-config', '--no-store', '--exclude-regions', 'eu-north-1,us-east-1', ...resources);
      expect(regionsAsked(own)).toEqual(['eu-west-1']);
      const none = await bylaw(folder, 'scan', '--from-config', '--no-store', '--exclude-regions', 'eu-north-1,us-east-1,eu-west-1', ...resources);
      expect([none.exitCode, none.err]).toEqual([2, 'bylaw: no region is left to look at\n']);
    });
  });

  test('where nobody tells which regions are enabled, one is asked, and the run is incomplete', async () => {
    await asking('denied', async (own) => {
      const { json } = await bylaw(folder, 'scan', '--from-config', '--no-store', ...resources);
      expect(regionsAsked(own)).toEqual(['eu-west-1']);
      expect(json.run.unseen).toContainEqual({
        what: 'regions of 111122223333',
        reason: expect.stringMatching(/^only eu-west-1 is looked at, for nobody tells which regions are enabled/),
      });
    });
  });

  test('asks as a role, in its account', async () => {
    await asking(['eu-west-1'], async () => {
      const role = 'arn:aws:iam::999900001111:role/Audit';
      const { json, err } = await bylaw(folder, 'scan', '--from-config', '--no-store', '--role', role, ...resources);
      expect(json.results.length).toBeGreaterThan(0);
      expect(err).toContain('asking AWS Config in eu-west-1 as arn:aws:iam::111122223333:user/auditor through arn:aws:iam::999900001111:role/Audit');
      const named = await bylaw(folder, 'scan', '--from-config', '--no-store', '--role', 'Audit', ...resources);
      expect([named.exitCode, named.err]).toEqual([2, expect.stringContaining('--role takes an ARN here')]);
    });
  });
});
