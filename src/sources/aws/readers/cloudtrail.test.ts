import { expect, test } from 'vitest';
import { applyRule } from '../../../core/apply.ts';
import { Estate } from '../../../core/estate.ts';
import { judge } from '../../../core/judge.ts';
import { loadRules } from '../../../rules/catalog.ts';
import { account } from '../../../shapes/account/account.ts';
import { seen } from '../../../shapes/described.ts';
import { type Answers, emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { readers } from './cloudtrail.ts';

const asOf = '2026-11-01T00:00:00.000Z';
const trails = readers.slice(0, 1);
const named = (owner: string, region: string, Name: string) => ({
  Name,
  HomeRegion: region,
  TrailARN: `arn:aws:cloudtrail:${region}:${owner}:trail/${Name}`,
});
const ofOrganization = {
  ...named('999988887777', 'us-east-1', 'everything'),
  IsOrganizationTrail: true,
  IsMultiRegionTrail: true,
  S3BucketName: 'audit',
};
const elsewhere = { ...named(emulated.account, 'eu-west-1', 'own'), IsMultiRegionTrail: true, S3BucketName: 'audit', KmsKeyId: 'k' };

/** What CloudTrail answers; without their shadows it tells of none of these trails in us-east-1. */
const answers = (trailList: readonly object[], more: Answers = {}): Answers => ({
  DescribeTrails: ({ includeShadowTrails }: { includeShadowTrails?: boolean }) => ({ trailList: includeShadowTrails ? trailList : [] }),
  GetTrailStatus: () => ({ IsLogging: true }),
  GetEventSelectors: () => ({ EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] }),
  GetInsightSelectors: () => ({ InsightSelectors: [] }),
  ListTags: () => ({ ResourceTagList: [] }),
  ...more,
});

async function verdicts(rule: string, from: Answers): Promise<readonly string[]> {
  const { resources, gaps } = await readLive(trails, from);
  const applied = (await loadRules(new Set([rule]))).map((one) => applyRule(one, {})).filter((one) => !('missing' in one));
  const whole = seen(account(emulated.account, {}), { partition: 'aws', account: emulated.account, capturedAt: asOf, from: 'test' });
  const estate = new Estate({ resources: [...resources, whole], gapIn: (type) => gaps[type] });
  return [...judge(estate, applied as never, { asOf })].map((one) => `${one.resource.type.split('::').at(-1)} ${one.verdict}`).sort();
}

test('a member of an organization is recorded by the trail of the organization, which is judged where it belongs', async () => {
  const from = answers([ofOrganization], { ListTags: () => ({ ResourceTagList: undefined }) });
  expect(await verdicts('MULTI_REGION_CLOUD_TRAIL_ENABLED', from)).toEqual(['Account not-applicable', 'Trail pass']);
  expect(await verdicts('CLOUD_TRAIL_ENCRYPTION_ENABLED', from)).toEqual(['Trail not-applicable']);
});

test('what a member may not see of the trail of its organization is unknown', async () => {
  const absent = () => {
    throw refusal('TrailNotFoundException', 'unknown trail', 400);
  };
  const from = answers([ofOrganization], { GetTrailStatus: absent, GetEventSelectors: absent });
  expect(await verdicts('MULTI_REGION_CLOUD_TRAIL_ENABLED', from)).toEqual(['Account not-applicable', 'Trail unknown']);
  expect((await readLive(trails, from)).unseen).toEqual([]);
});

test('a trail that records all regions counts where its own is not looked at, and is told of once where it is', async () => {
  const from = answers([elsewhere]);
  expect((await readLive(trails, from)).resources.map((one) => [one.id, one.region])).toEqual([['own', 'eu-west-1']]);
  expect((await readLive(trails, from, 'us-east-1', ['us-east-1', 'eu-west-1'])).resources).toEqual([]);
  expect((await readLive(trails, from, 'eu-west-1', ['us-east-1', 'eu-west-1'])).resources.map((one) => one.id)).toEqual(['own']);
});

test('an account that nothing records fails', async () => {
  expect(await verdicts('MULTI_REGION_CLOUD_TRAIL_ENABLED', answers([]))).toEqual(['Account fail']);
});
