import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Change, Message } from '../core/notifier.ts';
import { type Asked, change, hasty, message, receiver } from './sample.fixture.ts';
import { mail } from './ses.ts';
import { slack, slackBody } from './slack.ts';
import { publication } from './sns.ts';
import { teams, teamsBody } from './teams.ts';
import { signed, webhook } from './webhook.ts';
import { asText } from './words.ts';

const topic = 'arn:aws:sns:eu-west-1:111122223333:alerts';
const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** Sixty rules on twenty resources each, with findings as long as they come. */
const crowd: readonly Change[] = Array.from({ length: 1200 }, (_, index) =>
  change(`bucket-${index}`, { rule: `RULE_${Math.floor(index / 20)}`, severity: severities[Math.floor(index / 240)] as never }, 'x'.repeat(5000)),
);
const hostile =
  '<!channel> <script>alert(1)</script> [click](https://evil.example) *b* `c` {{DATE(2017-02-14T06:00:00Z)}} \u202eevil\u0007\nBcc: x@y';

describe('Slack', () => {
  const texts = (sent: Message) =>
    slackBody(sent).blocks.map(
      (one) =>
        (one as { text?: { text: string }; elements?: { text: string }[] }).text?.text ??
        (one as { elements: { text: string }[] }).elements[0]?.text ??
        '',
    );

  it('is within its limits, and says what is left out', () => {
    const body = slackBody(message(crowd, { title: 'Bylaw: '.repeat(50), unseen: [{ key: 'k', what: 'eu-west-1', reason: 'y'.repeat(9000) }] }));
    const lengths = texts(message(crowd, { title: 'Bylaw: '.repeat(50) })).map((one) => one.length);
    expect(body.blocks.length).toBeLessThanOrEqual(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3000);
    expect(lengths[0]).toBeLessThanOrEqual(150);
    expect(JSON.stringify(body.blocks).length).toBeLessThanOrEqual(10_000);
    expect(JSON.stringify(slackBody(message(crowd.map((one) => ({ ...one, title: '"\n'.repeat(300) })))).blocks).length).toBeLessThanOrEqual(10_000);
    const shown = texts(message(crowd))
      .join('\n')
      .split('\n')
      .filter((one) => one.startsWith('• new')).length;
    expect(texts(message(crowd)).at(-1)).toBe(`and ${1200 - shown} more: bylaw report --since 1`);
    expect(shown).toBeGreaterThan(25);
  });

  it('takes no markup from outside', () => {
    const [, , text = ''] = texts(message([change(`b\`${hostile}`, { title: hostile }, hostile)]));
    expect(text).not.toMatch(/<(?!\u200b)/);
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    // The code that it stands in is not ended by what stands in it.
    expect(text.split('\n')[1]?.match(/`(?!\u200b)/g)).toHaveLength(2);
    expect(
      slackBody(message([])).blocks.every(
        (one) =>
          (one as { text: { verbatim?: boolean; type: string } }).text.type === 'plain_text' ||
          (one as { text: { verbatim?: boolean } }).text.verbatim,
      ),
    ).toBe(true);
  });

  it('does not take a page to sign in at for an answer', async () => {
    const server = await receiver((response, number) => response.end(number === 1 ? 'ok' : '<html>sign in</html>'));
    const channel = slack({ name: 'team', url: server.url }, hasty());
    expect(await channel.send(message([change('a')]))).toEqual({ refused: [] });
    await expect(channel.send(message([change('a')]))).rejects.toThrow('it answered with a page');
    await server.stop();
  });
});

describe('Teams', () => {
  it('is within 28 KB, and says what is left out', () => {
    const body = teamsBody(
      message(crowd, { unseen: Array.from({ length: 40 }, (_, index) => ({ key: `${index}`, what: 'w'.repeat(500), reason: 'y'.repeat(900) })) }),
    );
    const text = JSON.stringify(body);
    expect(Buffer.byteLength(text)).toBeLessThan(28 * 1024);
    const shown = text.match(/new: AWS::S3::Bucket bucket-/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(30);
    expect(text).toContain(`and ${1200 - shown} more: bylaw report --since 1`);
    const wide = JSON.stringify(teamsBody(message(crowd.map((one) => ({ ...one, title: '\u{1f600}'.repeat(300) })))));
    expect(Buffer.byteLength(wide)).toBeLessThan(28 * 1024);
  });

  it('has text runs alone, which know no Markdown', async () => {
    const server = await receiver((response) => response.writeHead(202).end());
    await teams({ name: 'team', url: server.url }, hasty()).send(message([change('a', { title: hostile }, hostile)]));
    await server.stop();
    const sent = JSON.parse(server.asked[0]?.body ?? '');
    const { body } = sent.attachments[0].content;
    expect(new Set(body.map((one: { type: string }) => one.type))).toEqual(new Set(['RichTextBlock']));
    expect(JSON.stringify(body)).not.toContain('{{DATE');
  });
});

describe('any webhook', () => {
  it('is signed over its time and its body', async () => {
    const server = await receiver((response) => response.end());
    await webhook({ name: 'hook', url: server.url, secret: 'shared' }, hasty()).send(message([change('a')]));
    await server.stop();
    const { headers, body } = server.asked[0] as Asked;
    const time = String(Date.parse('2026-11-21T08:00:00Z') / 1000);
    expect(headers['x-bylaw-timestamp']).toBe(time);
    expect(headers['x-bylaw-signature']).toBe(`sha256=${createHmac('sha256', 'shared').update(`${time}.${body}`).digest('hex')}`);
    expect(decodeURIComponent(String(headers['x-bylaw-id']))).toBe('bylaw team run 2@2026-11-21T08:00:00.000Z');
    expect(JSON.parse(body)).toMatchObject({ version: 1, subject: 'changes', omitted: 0, changes: [{ what: 'new', resource: { id: 'a' } }] });
    expect(body).not.toContain('shared');
    expect(signed('x', undefined, 0)).not.toHaveProperty('x-bylaw-signature');
  });

  it('counts what is too much', async () => {
    const server = await receiver((response) => response.end());
    await webhook({ name: 'hook', url: server.url }, hasty()).send(message(crowd));
    await server.stop();
    const sent = JSON.parse(server.asked[0]?.body ?? '');
    expect([sent.changes.length, sent.omitted]).toEqual([1000, 200]);
  });

  it('says of what is mended nothing that stood there', async () => {
    const text = asText(message([change('a', { what: 'mended', verdict: 'pass', before: 'fail' })]), 10);
    expect(text).toContain('mended: AWS::S3::Bucket a in 111122223333 eu-west-1\n');
    expect(text).not.toContain('versioning is not enabled');
  });
});

describe('SNS', () => {
  it('is within 256 KB with its attributes', () => {
    const { Message: body = '', Subject = '', MessageAttributes } = publication(topic, message(crowd, { title: `Bylaw: ${'é'.repeat(200)}\n` }));
    expect(Buffer.byteLength(body) + Buffer.byteLength(JSON.stringify(MessageAttributes))).toBeLessThanOrEqual(262_144);
    expect(Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    const sent = JSON.parse(JSON.parse(body).default);
    expect(sent.changes.length).toBeGreaterThan(10);
    expect(sent.omitted).toBe(1200 - sent.changes.length);
  });

  it('is so too where what is not to be seen is what is long', () => {
    const unseen = Array.from({ length: 60 }, (_, index) => ({ key: `k${index}`, what: `region ${index}`, reason: 'é'.repeat(20_000) }));
    const fits = (more: Partial<Message>) => {
      const { Message: body = '', MessageAttributes } = publication(topic, message([change('a', {}, 'x'.repeat(300_000))], more));
      expect(Buffer.byteLength(body) + Buffer.byteLength(JSON.stringify(MessageAttributes))).toBeLessThanOrEqual(262_144);
      return JSON.parse(JSON.parse(body).default);
    };
    expect(fits({ unseen }).unseen.length).toBeGreaterThan(0);
    expect(fits({ text: ['z'.repeat(400_000)] }).title).toBe('Bylaw: 1 new');
  });

  it('can be filtered by severity, account and what happened', () => {
    const { MessageAttributes } = publication(topic, message([change('a'), change('b', { severity: 'critical', what: 'mended' })]));
    expect(MessageAttributes).toMatchObject({
      severity: { DataType: 'String', StringValue: 'critical' },
      accounts: { DataType: 'String.Array', StringValue: '["111122223333"]' },
      what: { DataType: 'String.Array', StringValue: '["new","mended"]' },
    });
  });

  it('lets a FIFO topic drop what it has', () => {
    const [one, again] = [1, 2].map(() => publication(`${topic}.fifo`, message([change('a')])));
    expect(one?.MessageDeduplicationId).toMatch(/^[\x21-\x7e]{1,128}$/);
    expect(again?.MessageDeduplicationId).toBe(one?.MessageDeduplicationId);
  });
});

describe('e-mail', () => {
  it('is text and HTML with nothing in it that acts', () => {
    const { Content } = mail(
      { from: 'bylaw@example.com', to: ['ops@example.com'] },
      message([change(hostile, { title: hostile }, hostile)], { title: hostile }),
    );
    const { Subject, Body } = Content?.Simple ?? {};
    expect(Subject?.Data).not.toMatch(/[\r\n]/);
    expect(Body?.Html?.Data).not.toContain('<script');
    expect(Body?.Html?.Data).toContain('&lt;script&gt;');
    expect(Body?.Text?.Data?.split('\n').some((one) => one.startsWith('Bcc:'))).toBe(false);
  });
});
