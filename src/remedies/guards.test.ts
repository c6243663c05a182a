import { describe, expect, it } from 'vitest';
import type { Ask } from '../core/remedy.ts';
import { type Guard, type Guarded, heldBy, readGuard, tagsAmong, tagsAsked } from './guards.ts';

const bucket: Guarded = {
  rule: 'S3_BUCKET_VERSIONING_ENABLED',
  type: 'AWS::S3::Bucket',
  id: 'reports',
  arn: 'arn:aws:s3:::reports',
  identity: 'aws/123456789012/eu-west-1/AWS::S3::Bucket/reports',
  account: '123456789012',
  tags: { stage: 'test' },
};
const guards = (...written: string[]) => written.map((one) => readGuard(one) as Guard);
const tagged = (tags: Record<string, string>): Guarded => ({ ...bucket, tags });

describe('guards', () => {
  it.each([
    [[], [], undefined],
    [[], ['rule:S3_*'], 'it is denied (rule:S3_*)'],
    [[], ['account:123456789012'], 'it is denied (account:123456789012)'],
    [[], ['resource:rep*'], 'it is denied (resource:rep*)'],
    [[], ['resource:AWS::S3::Bucket/reports'], 'it is denied (resource:AWS::S3::Bucket/reports)'],
    [[], ['resource:arn:aws:s3:::reports'], 'it is denied (resource:arn:aws:s3:::reports)'],
    [[], ['tag:stage'], 'it is denied (tag:stage)'],
    [[], ['tag:stage=te*'], 'it is denied (tag:stage=te*)'],
    [[], ['tag:stage=prod', 'tag:owner', 'rule:EC2_*', 'resource:report', 'account:1'], undefined],
    [['rule:EC2_*', 'rule:S3_*'], [], undefined],
    [['rule:EC2_*'], [], 'it is not among what is allowed (rule:EC2_*)'],
    [['rule:S3_*', 'tag:stage=prod'], [], 'it is not among what is allowed (tag:stage=prod)'],
    [['tag:stage=test'], [], undefined],
    [['rule:S3_*'], ['rule:*VERSIONING*'], 'it is denied (rule:*VERSIONING*)'],
  ])('allowed %j, denied %j: %s', (allow, deny, held) => {
    expect(heldBy(bucket, guards(...allow), guards(...deny))).toBe(held);
  });

  it.each([
    ['true', true],
    ['', true],
    ['yes', true],
    ['because the auditors said so', true],
    ['false', false],
    [' False ', false],
    ['S3_BUCKET_VERSIONING_ENABLED', true],
    ['S3_BUCKET_LOGGING_ENABLED, S3_*', true],
    ['S3_BUCKET_LOGGING_ENABLED INCOMING_SSH_DISABLED', false],
  ])('the tag bylaw:no-remedy with %j holds: %s', (value, holds) => {
    expect(heldBy(tagged({ 'bylaw:no-remedy': value }), [], []) !== undefined).toBe(holds);
  });

  it('holds what has tags that nobody could see', () => {
    expect(heldBy(tagged({ '(unknown)': 'access denied' }), [], [])).toBe('its tags could not be seen, and one of them may say no (access denied)');
  });

  it.each(['S3_*', 'bucket:x', 'rule:', 'Rule:x', ''])('refuses %j as a guard', (written) => {
    expect(readGuard(written)).toContain('is no guard: write rule:PATTERN');
  });

  it('finds tags however their type writes them', () => {
    expect(tagsAmong({ Tags: [{ Key: 'a', Value: 'b' }], TagList: 1 })).toEqual({ a: 'b' });
    expect(tagsAmong({ UserPoolTags: { a: 'b' }, Name: 'x' })).toEqual({ a: 'b' });
    expect(tagsAmong({ Tags: { '(unknown)': 'denied' } })).toEqual({ '(unknown)': 'denied' });
  });
});

describe('tags that a scan does not ask for', () => {
  const unknown = { '(unknown)': 'it would take a call for each' };
  const arn = 'arn:aws:logs:eu-west-1:123456789012:log-group:app:*';
  const answering = (tags: { Key: string; Value: string }[]): Ask =>
    (async (_: string, __: string, { ResourceARNList }: { ResourceARNList: string[] }) => ({
      ResourceTagMappingList: ResourceARNList.map((ResourceARN) => ({ ResourceARN, Tags: tags })),
    })) as unknown as Ask;

  it('are asked by the ARN', async () => {
    expect(await tagsAsked(unknown, arn, answering([{ Key: 'bylaw:no-remedy', Value: '' }]))).toEqual({ 'bylaw:no-remedy': '' });
    expect(await tagsAsked(unknown, arn, answering([]))).toEqual({});
  });

  it('stay unknown where nobody may ask, or there is nothing to ask by', async () => {
    const denied = (async () => Promise.reject(new Error('tag:GetResources: AccessDenied'))) as unknown as Ask;
    expect(await tagsAsked(unknown, arn, denied)).toEqual({ '(unknown)': 'tag:GetResources: AccessDenied' });
    expect(await tagsAsked(unknown, undefined, answering([]))).toBe(unknown);
  });

  it('are not asked where they are known', async () => {
    const never = (async () => Promise.reject(new Error('asked'))) as unknown as Ask;
    expect(await tagsAsked({ a: 'b' }, arn, never)).toEqual({ a: 'b' });
  });
});
