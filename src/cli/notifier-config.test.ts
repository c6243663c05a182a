import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Undelivered } from '../core/notifier.ts';
import { change, hasty } from '../notifiers/sample.fixture.ts';
import { channelsOf, fromEnvironment, hubFinding } from './commands/watch-channels.ts';
import { configSchema, explain } from './config-schema.ts';
import { Parsed } from './options.ts';

afterEach(() => vi.unstubAllEnvs());

function complaint(channel: unknown, name = 'team'): string | undefined {
  const read = configSchema.safeParse({ notify: { [name]: channel } });
  return read.success ? undefined : explain(read.error);
}

describe('notify in the configuration', () => {
  it.each([
    { type: 'slack', url: 'env:SLACK_URL', minSeverity: 'high', on: ['new', 'incomplete'], accounts: ['111122223333'], rules: ['S3_*'] },
    { type: 'teams', url: 'https://example.com/x' },
    { type: 'webhook', url: 'env:HOOK', secret: 'env:HOOK_SECRET' },
    { type: 'sns', topic: 'arn:aws:sns:eu-west-1:111122223333:alerts.fifo' },
    { type: 'ses', from: 'Bylaw <bylaw@example.com>', to: ['ops@example.com'], region: 'eu-west-1', configurationSet: 'x' },
    { type: 'security-hub', regions: ['eu-west-1', 'us-gov-west-1'] },
  ])('takes a channel of type $type', (channel) => expect(complaint(channel)).toBeUndefined());

  it.each([
    [{ type: 'slak', url: 'x' }, 'notify.team.type: one of slack, teams, webhook, sns, ses, security-hub is wanted; did you mean slack?'],
    [{ type: 'slack' }, 'notify.team.url: a value of type string is wanted'],
    [{ type: 'slack', url: 'x', minSevrity: 'high' }, 'notify.team: there is no setting minSevrity; did you mean minSeverity?'],
    [{ type: 'slack', url: 'x', on: ['neu'] }, 'notify.team.on.0: one of new, returned, mended, changed, incomplete is wanted; did you mean new?'],
    [{ type: 'slack', url: 'x', accounts: ['1'] }, 'notify.team.accounts.0: an account is twelve digits, in quotes'],
    [{ type: 'webhook', url: 'x', secret: 'hunter2' }, 'notify.team.secret: a secret is named by its environment variable: env:NAME'],
    [{ type: 'sns', topic: 'alerts' }, 'notify.team.topic: the ARN of an SNS topic is wanted'],
    [{ type: 'ses', from: 'a@example.com\nBcc: b@example.com', to: 'c@example.com' }, 'notify.team.from: an e-mail address is wanted'],
    [{ type: 'ses', from: 'a@example.com', to: [] }, 'notify.team.to: one to fifty e-mail addresses are wanted'],
    ['slack', 'notify.team: a map is wanted'],
  ])('says what is wrong with %j', (channel, said) => expect(complaint(channel)).toBe(said));

  it('takes what the guide shows', () => {
    const guide = readFileSync(new URL('../../docs/watching.md', import.meta.url), 'utf8');
    const shown = JSON.parse(/```json\n(\{\s+"notify"[^`]+)```/.exec(guide)?.[1] ?? '');
    expect(Object.keys(shown.notify)).toHaveLength(6);
    expect(configSchema.safeParse(shown).success).toBe(true);
  });

  it('wants names that can be written anywhere', () => {
    expect(complaint({ type: 'slack', url: 'x' }, 'a b\n')).toContain('the name of a channel is letters, digits, dots and dashes');
  });
});

describe('the channels', () => {
  const config = {
    team: { type: 'slack', url: 'env:SLACK_URL', minSeverity: 'high' },
    hub: { type: 'security-hub' },
    topic: { type: 'sns', topic: 'arn:aws:sns:eu-west-1:111122223333:alerts' },
    mail: { type: 'ses', from: 'a@example.com', to: 'b@example.com' },
    card: { type: 'teams', url: 'env:SLACK_URL' },
    hook: { type: 'webhook', url: 'env:SLACK_URL', secret: 'env:SHARED' },
  } as const;
  const loaded = { config: { notify: config }, folder: '.', file: 'bylaw.config.json' } as never;
  const given = (...names: string[]) => new Parsed([], new Map(names.length > 0 ? [['notify', names]] : []));

  it('are all of them, or those that are named; lists of findings hear of all', async () => {
    vi.stubEnv('SLACK_URL', 'https://hooks.slack.com/services/T0/B0/x');
    vi.stubEnv('SHARED', 'shared');
    const all = await channelsOf(given(), loaded, hasty());
    expect(all.map(({ notifier }) => `${notifier.name} ${notifier.type}`)).toEqual([
      ...['team slack', 'hub security-hub', 'topic sns', 'mail ses', 'card teams', 'hook webhook'],
    ]);
    expect([[...(all[0]?.on ?? [])], all[0]?.minSeverity]).toEqual([['new', 'returned', 'mended', 'incomplete'], 'high']);
    expect([...(all[1]?.on ?? [])]).toEqual(['new', 'returned', 'mended', 'changed']);
    expect((await channelsOf(given('topic'), loaded, hasty())).map(({ notifier }) => notifier.name)).toEqual(['topic']);
    await expect(channelsOf(given('toppic'), loaded, hasty())).rejects.toThrow('no channel is called toppic');
  });

  it('never say the value of a variable', () => {
    vi.stubEnv('EMPTY', ' ');
    expect(() => fromEnvironment('notify.team.url', 'env:EMPTY')).toThrow('notify.team.url: the environment variable EMPTY is not set');
    vi.stubEnv('SLACK_URL', 'http://hooks.slack.com/services/s3cr3t');
    return expect(channelsOf(given('team'), loaded, hasty())).rejects.toThrow(/^notify\.team: its URL does not begin with https:\/\/$/);
  });

  it('take credentials that have run out for a message that did not arrive', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) vi.stubEnv(name, '');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
    const [hub] = await channelsOf(given('hub'), loaded, hasty());
    const sending = hub?.notifier.send({
      ...{
        id: 'i',
        subject: 'changes',
        title: 't',
        text: [],
        at: '2026-11-21T08:00:00.000Z',
        changes: [change('a')],
        total: 1,
        unseen: [],
        command: '',
      },
    });
    await expect(sending).rejects.toThrow(Undelivered);
  });
});

describe('a finding of Security Hub', () => {
  const at = '2026-11-22T08:00:00.000Z';

  it('has the id and the words of the ASFF report', () => {
    expect(hubFinding(change('a'), at)).toMatchObject({
      Id: 'bylaw/aws/111122223333/eu-west-1/AWS::S3::Bucket/a/S3_BUCKET_VERSIONING_ENABLED',
      ProductArn: 'arn:aws:securityhub:eu-west-1:111122223333:product/111122223333/default',
      CreatedAt: '2026-11-21T08:00:00.000Z',
      UpdatedAt: at,
      Compliance: { Status: 'FAILED', RelatedRequirements: ['cis-5.0 2.1.2'] },
      Workflow: { Status: 'NEW' },
      RecordState: 'ACTIVE',
    });
  });

  it('is resolved where it was mended, and archived where there is nothing any more that it could be about', () => {
    expect(hubFinding(change('a', { what: 'mended', verdict: 'pass' }), at)).toMatchObject({
      ...{ Compliance: { Status: 'PASSED' }, Workflow: { Status: 'RESOLVED' }, RecordState: 'ACTIVE' },
    });
    expect(hubFinding(change('a', { what: 'gone', verdict: 'not-applicable' }), at)).toMatchObject({
      ...{ Compliance: { Status: 'NOT_AVAILABLE' }, Workflow: { Status: 'RESOLVED' }, RecordState: 'ARCHIVED' },
    });
    const nowhere = change('a', { resource: { ...change('a').resource, account: '-' } });
    expect(hubFinding(nowhere, at)).toBeUndefined();
  });
});
