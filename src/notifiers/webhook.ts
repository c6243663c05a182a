import { createHmac } from 'node:crypto';
import { isOver, type Message, type Notifier } from '../core/notifier.ts';
import { post } from './http.ts';
import type { Means } from './patience.ts';

/** Any webhook: JSON in a form of its own, signed so that the receiver knows whom it is from. */

/** Of a run with more changes than this, the rest is a number and a command. */
const most = 1000;

export interface WebhookOptions {
  readonly name: string;
  readonly url: URL;
  /** What receiver and sender share; without it nothing is signed. */
  readonly secret?: string;
}

export function webhook({ name, url, secret }: WebhookOptions, means: Means): Notifier {
  return {
    name,
    type: 'webhook',
    takes: 'messages',
    send: async (message) => {
      const body = JSON.stringify(payload(message));
      await post({ url, body, headers: () => ({ 'x-bylaw-id': encodeURIComponent(message.id), ...signed(body, secret, means.now()) }) }, means);
      return { refused: [] };
    },
  };
}

/** The signature is over time and body, so that nobody who has heard one can send it again later. */
export function signed(body: string, secret: string | undefined, now: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  if (secret === undefined) return { 'x-bylaw-timestamp': timestamp };
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-bylaw-timestamp': timestamp, 'x-bylaw-signature': `sha256=${digest}` };
}

/** The documented form (docs/watching.md): fields are added, never changed. SNS topics get the same. */
export function payload(message: Message, limit = most): object {
  const { id, subject, title, text, at, run, counts, changes, total, unseen, command } = message;
  const shown = changes.slice(0, limit);
  return {
    version: 1,
    id,
    subject,
    title,
    text,
    at,
    ...(run === undefined ? {} : { run }),
    ...(counts === undefined ? {} : { counts }),
    changes: shown.map((one) => ({
      id: one.key,
      what: one.what,
      rule: one.rule,
      title: one.title,
      severity: one.severity,
      verdict: one.verdict,
      ...(one.before === undefined ? {} : { before: one.before }),
      resource: one.resource,
      since: one.standing.since,
      findings: isOver(one) ? [] : one.standing.findings.map(({ path, message: said, fix }) => ({ path, message: said, fix })),
      ...(isOver(one) || one.standing.reason === undefined ? {} : { reason: one.standing.reason }),
    })),
    omitted: total - shown.length,
    unseen: unseen.slice(0, most).map(({ key, what, reason }) => ({ id: key, what, reason })),
    command,
  };
}
