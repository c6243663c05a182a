import { expect, test } from 'vitest';
import { applyRule } from '../core/apply.ts';
import type { Resource } from '../core/resource.ts';
import { loadRules } from '../rules/catalog.ts';
import { seen } from '../shapes/described.ts';
import { Coverage } from './scan-snapshot-coverage.ts';
import { judgeLater, laneOf } from './scan-snapshot-later.ts';
import { SnapshotPlan } from './scan-snapshot-plan.ts';

const account = '111122223333';
const type = 'AWS::CloudTrail::Trail';
const asOf = '2026-11-01T00:00:00.000Z';
const trail = (id: string, region: string, IsMultiRegionTrail: boolean): Resource =>
  seen({ type, id, properties: { IsMultiRegionTrail, IsLogging: true } }, { partition: 'aws', account, region, capturedAt: asOf, from: 'snapshot' });
const [one, all] = [trail('one', 'eu-west-1', false), trail('all', 'us-east-1', true)];

/** What is said of the trail of one region, where these are in the snapshot. */
async function verdicts(trails: readonly Resource[], regions: readonly string[]): Promise<readonly string[]> {
  const rules = (await loadRules(new Set(['MULTI_REGION_CLOUD_TRAIL_ENABLED']))).map((rule) => applyRule(rule, {}));
  const plan = new SnapshotPlan(rules.flatMap((applied) => ('missing' in applied ? [] : [applied])));
  const coverage = new Coverage();
  for (const region of regions) {
    const types = trails.some((each) => each.region === region) ? [type] : ['AWS::EC2::VPC'];
    coverage.saw({ account, region, types, open: [], newest: asOf }, true);
  }
  const lane = laneOf(account, 'eu-west-1', type, '0');
  const parts = {
    plan,
    asOf,
    coverage,
    census: undefined,
    later: { names: [lane], size: () => 1, lines: () => ['one'] },
    relatives: { names: [laneOf(account, type)], size: () => 1, lines: () => trails.map((each) => each.id) },
    unpack: (line: string) => (line === 'one' ? one : all),
  };
  // Only what is not a pass has a verdict of its own.
  const judged = [...judgeLater(parts)].flat();
  expect(judged.map((each) => [each.resource.id, each.rules])).toEqual([['one', [0]]]);
  // One at a time, with those relatives only that it may have, where there are too many for all.
  expect([...judgeLater({ ...parts, mostAround: 0, subjectsAtATime: 1 })].flat()).toEqual(judged);
  return judged.flatMap(({ verdicts: said }) => (said.length === 0 ? ['pass'] : said.map((each) => each.verdict)));
}

test('a trail of another region that records all of them counts', async () => {
  expect(await verdicts([one, all], ['eu-west-1', 'us-east-1'])).toEqual(['pass']);
});

test('a region of which no trail is recorded may have one that nobody has recorded', async () => {
  expect(await verdicts([one], ['eu-west-1', 'us-east-1'])).toEqual(['unknown']);
  expect(await verdicts([one], ['eu-west-1'])).toEqual(['fail']);
});
