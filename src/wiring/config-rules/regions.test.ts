import { describe, expect, it } from 'vitest';
import { applyRule } from '../../core/apply.ts';
import { judge, type Rule } from '../../core/index.ts';
import { joinTemplates, readTemplateFile } from '../../sources/cloudformation/index.ts';
import aggregatorRegions from './aggregator-regions.ts';
import withoutAggregator from './recorders-without-aggregator.ts';

/** What single templates cannot show: an app that deploys to several regions. */

const Recorder = { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } };
const aggregator = (...AwsRegions: unknown[]) => ({
  Type: 'AWS::Config::ConfigurationAggregator',
  Properties: { AccountAggregationSources: [{ AccountIds: ['123456789012'], AwsRegions }] },
});

async function findings(rule: Rule, stacks: Readonly<Record<string, object>>): Promise<string[]> {
  const templates = await Promise.all(
    Object.entries(stacks).map(([region, Resources]) =>
      readTemplateFile({
        file: `${region}.json`,
        keyPrefix: `${region}#`,
        bytes: Buffer.from(JSON.stringify({ Resources })),
        setting: { account: '123456789012', region, parameters: {} },
      }),
    ),
  );
  const applied = applyRule(rule, {});
  if ('missing' in applied) throw new Error('it wants parameters');
  const { estate } = joinTemplates(templates);
  return [...judge(estate, [applied], { asOf: '2026-11-01T00:00:00.000Z' })].flatMap((one) =>
    one.findings.map((each) => `${one.resource.region} ${each.path}`),
  );
}

describe('an app of several regions', () => {
  it('draws from regions where it records', async () => {
    const both = { 'eu-west-1': { Recorder, Aggregator: aggregator('eu-west-1', 'us-east-1') }, 'us-east-1': { Recorder } };
    expect(await findings(aggregatorRegions, both)).toEqual([]);
  });

  it('does not draw from one where it does not', async () => {
    const two = { 'eu-west-1': { Recorder, Aggregator: aggregator('eu-west-1', 'eu-central-1') }, 'us-east-1': { Recorder } };
    expect(await findings(aggregatorRegions, two)).toEqual(['eu-west-1 AccountAggregationSources[0].AwsRegions[1]']);
  });

  it('says nothing of other regions where it deploys to one', async () => {
    const one = { 'eu-west-1': { Recorder, Aggregator: aggregator('eu-west-1', 'eu-central-1') } };
    expect(await findings(aggregatorRegions, one)).toEqual([]);
  });

  it('has an aggregator for its recorders, which is told once', async () => {
    const two = { 'eu-west-1': { Recorder }, 'us-east-1': { Recorder } };
    expect(await findings(withoutAggregator, two)).toEqual(['eu-west-1 ']);
    expect(await findings(withoutAggregator, { ...two, 'eu-central-1': { Aggregator: aggregator('eu-west-1') } })).toEqual([]);
  });
});
