import { describe, expect, it } from 'vitest';
import { openWorld } from './condition.ts';
import { describeAt, describe as inWords } from './describe.ts';
import { finding } from './rule.ts';
import { resourceOf, ruleOf, verdictsOf } from './sample-estate.ts';
import { isSecretKey, maskText } from './secret.ts';
import { Choice, Partial, Reference, Unknown, type Value } from './value.ts';

describe('names of secrets', () => {
  it.each([
    'Password',
    'MasterUserPassword',
    'DB_PASSWORD',
    'db.password',
    'Passwords',
    'DB_PASS',
    'pwd',
    'apiKey',
    'API_KEY',
    'token',
    'githubToken',
    'SLACK_TOKEN',
    'AuthToken',
    'clientSecret',
    'SecretString',
    'AWS_SECRET_ACCESS_KEY',
    'secretKey',
    'PrivateKey',
    'connectionString',
    'credentials',
  ])('%s', (key) => {
    expect(isSecretKey(key)).toBe(true);
  });

  it.each([
    'SecretArn',
    'PasswordPolicy',
    'MinimumPasswordLength',
    'TokenValidityUnits',
    'ClientToken',
    'ClientRequestToken',
    'NextToken',
    'SecretName',
    'KmsKeyId',
    'Bypass',
    'Status',
  ])('not %s', (key) => {
    expect(isSecretKey(key)).toBe(false);
  });
});

describe('shapes of secrets', () => {
  it.each([
    ['key AKIAABCDEFGHIJKLMNOP is', 'key (masked) is'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '(masked)'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE1', '(masked)'],
    ['postgres://user:hun/ter2@db:5432/x', 'postgres://user:(masked)@db:5432/x'],
    ['Server=db;User=sa;Password=hunter2;Encrypt=true', 'Server=db;User=sa;Password=(masked);Encrypt=true'],
    ['https://x/?token=abc&b=1', 'https://x/?token=(masked)&b=1'],
    ['https://hooks.slack.com/services/T0/B0/xyz now', 'https://hooks.slack.com/services/(masked) now'],
    ['https://hooks.slack.com/workflows/T0/A0/1/x_y', 'https://hooks.slack.com/workflows/(masked)'],
    ['"https://a.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4"', '"https://a.webhook.office.com/webhookb2/(masked)"'],
    ['https://discord.com/api/webhooks/1/a-B_c', 'https://discord.com/api/webhooks/(masked)'],
    ['https://x.logic.azure.com:443/paths/invoke?sv=1.0&sig=a-B_c&b=1', 'https://x.logic.azure.com:443/paths/invoke?sv=1.0&sig=(masked)&b=1'],
    ['https://b.s3.amazonaws.com/k?X-Amz-Signature=0a1b', 'https://b.s3.amazonaws.com/k?X-Amz-Signature=(masked)'],
    ['design=x&config=y?sign=z', 'design=x&config=y?sign=z'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '(masked)'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE', '(masked)'],
    ['https://example.com:8080/a@b', 'https://example.com:8080/a@b'],
    ['da39a3ee5e6b4b0d3255bfef95601890afd80709', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ])('%j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it('are looked for in linear time', () => {
    const started = performance.now();
    for (const text of ['://a:'.repeat(20_000), '-----BEGIN '.repeat(20_000), 'Aa1'.repeat(60_000), 'password='.repeat(20_000), 'eyJ'.repeat(40_000)])
      maskText(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what stands at a path', () => {
  const root: Value = {
    Password: 'hunter2',
    ManageMasterUserPassword: true,
    Environment: [
      { Name: 'DB_PASSWORD', Value: 'hunter2' },
      { Name: 'PORT', Value: '80' },
    ],
    Variables: { API_KEY: 'k', URL: 'postgres://u:hunter2@db' },
    Users: [{ Pin: '1234', Login: 'bob' }],
    Deep: { a: { b: { c: { d: { e: { f: 1 } } } } } },
    Long: 'x'.repeat(5000),
    Null: null,
    Choice: new Choice({ kind: 'atom', atom: { key: 'k', subject: 's', label: 'l', otherwise: 'o' } }, 1, 2),
    Part: new Partial(['arn:', new Reference('Bucket', 'Arn'), '/', new Unknown('?')]),
  };

  it.each<[(string | number)[], string | undefined]>([
    [['Password'], '(masked)'],
    [['ManageMasterUserPassword'], 'true'],
    [['Environment', 0, 'Value'], '(masked)'],
    [['Environment'], '[{Name: "DB_PASSWORD", Value: (masked)}, {Name: "PORT", Value: "80"}]'],
    [['Variables'], '{API_KEY: (masked), URL: "postgres://u:(masked)@db"}'],
    [['Users'], '[{Pin: (masked), Login: "bob"}]'],
    [['Users', 0, 'Pin'], '(masked)'],
    [['Deep'], '{a: {b: {c: {d: {e: …}}}}}'],
    [['Null'], undefined],
    [['Nowhere', 'at', 'all'], undefined],
    [['Choice'], '(not known)'],
    [['Part'], '"arn:${Bucket.Arn}/${?}"'],
    [['Part', 'x'], '"arn:${Bucket.Arn}/${?}"'],
  ])('%j is %s', (path, expected) => {
    expect(describeAt(root, path, openWorld, ['Users.*.Pin'])).toBe(expected);
  });

  it('is short', () => {
    expect(describeAt(root, ['Long'], openWorld)).toHaveLength(160);
    expect(
      inWords(
        Array.from({ length: 11 }, () => 1),
        openWorld,
      ),
    ).toBe('[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, …]');
    expect(inWords(undefined, openWorld)).toBe('nothing');
  });
});

it('a rule that puts a secret value into its words does not get it past the judge', () => {
  const rule = ruleOf(function* (properties) {
    yield finding('Env', `${(properties.Env as never as { Value: string }[])[0]?.Value} is bad`, {
      actual: 'it is hunter2',
      expected: 'not hunter2',
    });
  });
  const [verdict] = verdictsOf(
    [resourceOf('A', { Env: [{ Name: 'PASSWORD', Value: 'hunter2' }], Use: 'hunter2', Token: new Partial(['secret-', new Unknown('?')]) })],
    rule,
  );
  const [one] = verdict?.findings ?? [];
  expect([one?.message, one?.actual, one?.expected]).toEqual(['(masked) is bad', 'it is (masked)', 'not (masked)']);
});
