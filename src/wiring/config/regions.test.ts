import { describe, expect, it } from 'vitest';
import { type AppliedRule, applyRule, Estate, isVeiled, judge, Reference, type Resource, type Rule, type Value } from '../../core/index.ts';
import channelWithoutRecorder from './channel-without-recorder.ts';
import globalTypes from './global-types.ts';
import oneRecorder from './one-recorder.ts';
import recorderStart from './recorder-start.ts';
import recorderWithoutChannel from './recorder-without-channel.ts';
import topicRegion from './topic-region.ts';

/** What a template cannot show: several regions and accounts, and resources of other tools. */

type More = Omit<Partial<Resource>, 'properties'> & { readonly properties?: Record<string, Value> };

function made(type: string, id: string, { properties = {}, ...more }: More = {}): Resource {
  const key = `${more.region ?? ''}#${id}`;
  return { type, id, key, properties, veiled: isVeiled(properties), origin: { file: 't.json' }, account: '123456789012', ...more };
}

const recorder = (region: string | undefined, group: Value, more: More = {}) =>
  made('AWS::Config::ConfigurationRecorder', 'Recorder', {
    ...(region === undefined ? {} : { region }),
    ...more,
    properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: group, ...more.properties },
  });
const channel = (region: string, properties: Record<string, Value> = {}, more: More = {}) =>
  made('AWS::Config::DeliveryChannel', 'Channel', { region, ...more, properties: { S3BucketName: 'evidence', ...properties } });
const everything = { AllSupported: true, IncludeGlobalResourceTypes: true };
const noIam = { AllSupported: true, IncludeGlobalResourceTypes: false };

/** `eu-west-1 pass`, in order. */
function verdicts(rule: Rule, resources: readonly Resource[], parameters: Record<string, unknown> = {}): string[] {
  const applied = applyRule(rule, { parameters }) as AppliedRule;
  return [...judge(new Estate({ resources }), [applied], { asOf: '2026-11-01T00:00:00.000Z' })].map(
    ({ resource, verdict }) => `${resource.region ?? 'anywhere'} ${verdict}`,
  );
}

describe('recorders of several regions', () => {
  it('have one each, with a channel each', () => {
    const both = [recorder('eu-west-1', everything), channel('eu-west-1'), recorder('us-east-1', noIam), channel('us-east-1')];
    expect(verdicts(oneRecorder, both)).toEqual(['eu-west-1 pass', 'eu-west-1 pass', 'us-east-1 pass', 'us-east-1 pass']);
    expect(verdicts(recorderWithoutChannel, both)).toEqual(['eu-west-1 pass', 'us-east-1 pass']);
    expect(verdicts(recorderWithoutChannel, both.slice(0, 3))).toEqual(['eu-west-1 pass', 'us-east-1 fail']);
    expect(verdicts(channelWithoutRecorder, [channel('eu-west-1'), recorder('us-east-1', noIam)])).toEqual(['eu-west-1 fail']);
  });

  it('are no second one of another account', () => {
    const other = recorder('eu-west-1', everything, { account: '210987654321', key: 'other#Recorder' });
    expect(verdicts(oneRecorder, [recorder('eu-west-1', everything), other])).toEqual(['eu-west-1 pass', 'eu-west-1 pass']);
  });

  it('may meet a channel of a stack of which nobody knows where it goes', () => {
    expect(verdicts(recorderWithoutChannel, [recorder(undefined, everything), channel('eu-west-1')])).toEqual(['anywhere unknown']);
  });

  it('record IAM in one of them', () => {
    expect(verdicts(globalTypes, [recorder('eu-west-1', everything), recorder('us-east-1', noIam)])).toEqual(['eu-west-1 pass', 'us-east-1 pass']);
    expect(verdicts(globalTypes, [recorder('eu-west-1', noIam), recorder('us-east-1', noIam)])).toEqual(['eu-west-1 fail', 'us-east-1 fail']);
  });

  it('record it once', () => {
    const both = [recorder('eu-west-1', everything), recorder('us-east-1', { ResourceTypes: ['AWS::IAM::Role'] })];
    expect(verdicts(globalTypes, both)).toEqual(['eu-west-1 pass', 'us-east-1 fail']);
    expect(verdicts(globalTypes, both, { homeRegion: 'us-east-1' })).toEqual(['eu-west-1 fail', 'us-east-1 pass']);
  });

  it('leave it to the home region that is named, and to regions that can', () => {
    expect(verdicts(globalTypes, [recorder('us-east-1', noIam)], { homeRegion: 'eu-west-1' })).toEqual(['us-east-1 pass']);
    expect(verdicts(globalTypes, [recorder('eu-west-1', noIam)], { homeRegion: 'eu-west-1' })).toEqual(['eu-west-1 fail']);
    expect(verdicts(globalTypes, [recorder('eu-central-2', noIam)])).toEqual(['eu-central-2 pass']);
    expect(verdicts(globalTypes, [recorder('us-east-1', noIam)])).toEqual(['us-east-1 unknown']);
    expect(verdicts(globalTypes, [recorder('us-east-1', { AllSupported: true })])).toEqual(['us-east-1 fail']);
  });
});

describe('the topic of a channel', () => {
  const topic = made('AWS::SNS::Topic', 'Topic', { region: 'us-east-1' });

  it('is in the region of the channel', () => {
    const byReference = { SnsTopicARN: new Reference(topic.key) };
    expect(verdicts(topicRegion, [channel('us-east-1', byReference), topic])).toEqual(['us-east-1 pass']);
    expect(verdicts(topicRegion, [channel('eu-west-1', byReference), topic])).toEqual(['eu-west-1 fail']);
  });

  it('is in it by its ARN too, of whatever account', () => {
    const written = { SnsTopicARN: 'arn:aws:sns:us-east-1:210987654321:config' };
    expect(verdicts(topicRegion, [channel('us-east-1', written)])).toEqual(['us-east-1 pass']);
    expect(verdicts(topicRegion, [channel('eu-west-1', written)])).toEqual(['eu-west-1 fail']);
  });
});

describe('a status resource', () => {
  const own = recorder('eu-west-1', everything, { name: 'default' });
  const status = (properties: Record<string, Value>, comesAfter: string[]) =>
    made('AWS::Config::ConfigurationRecorderStatus', 'Status', { region: 'eu-west-1', properties, comesAfter });
  const delivers = channel('eu-west-1');

  it('starts the recorder once the channel is there', () => {
    expect(verdicts(recorderStart, [own, delivers, status({ Name: 'default', IsEnabled: true }, [own.key, delivers.key])])).toEqual([
      'eu-west-1 pass',
    ]);
  });

  it('is too early without waiting for the channel', () => {
    expect(verdicts(recorderStart, [own, delivers, status({ Name: 'default', IsEnabled: true }, [own.key])])).toEqual(['eu-west-1 fail']);
  });

  it('may leave it stopped', () => {
    expect(verdicts(recorderStart, [own, delivers, status({ Name: 'default', IsEnabled: false }, [own.key, delivers.key])])).toEqual([
      'eu-west-1 fail',
    ]);
  });

  it('of another recorder starts nothing', () => {
    const still = recorder('eu-west-1', everything, { name: 'default', properties: { StartedOnCreate: false } });
    expect(verdicts(recorderStart, [still, delivers, status({ Name: 'defualt', IsEnabled: true }, [still.key, delivers.key])])).toEqual([
      'eu-west-1 fail',
    ]);
  });
});
