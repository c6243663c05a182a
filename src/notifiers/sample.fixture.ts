import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Change, Message } from '../core/notifier.ts';
import type { Means } from './patience.ts';

/** What the tests of the channels share: messages, and servers that take them or do not. */

export function change(id: string, more: Partial<Change> = {}, message = 'versioning is not enabled'): Change {
  const rule = more.rule ?? 'S3_BUCKET_VERSIONING_ENABLED';
  return {
    key: `2@2026-11-21T08:00:00.000Z ${rule} ${id} ${more.what ?? 'new'}`,
    what: 'new',
    rule,
    title: 'S3 buckets keep versions of their objects',
    severity: 'high',
    frameworks: ['cis-5.0 2.1.2'],
    verdict: 'fail',
    resource: {
      identity: `aws/111122223333/eu-west-1/AWS::S3::Bucket/${id}`,
      type: 'AWS::S3::Bucket',
      id,
      arn: `arn:aws:s3:::${id}`,
      partition: 'aws',
      account: '111122223333',
      region: 'eu-west-1',
    },
    standing: {
      rule,
      ruleVersion: 1,
      severity: 'high',
      verdict: 'fail',
      findings: [{ path: 'VersioningConfiguration.Status', message, fix: 'Enable it.', related: [] }],
      parameters: {},
      since: '2026-11-21T08:00:00.000Z',
      sinceRun: 2,
      returned: false,
    },
    ...more,
  };
}

export function message(changes: readonly Change[], more: Partial<Message> = {}): Message {
  return {
    id: 'bylaw team run 2@2026-11-21T08:00:00.000Z',
    subject: 'changes',
    title: `Bylaw: ${changes.length} new`,
    text: ['Run 2 judged 4 resources: 1 failed, 3 passed.'],
    at: '2026-11-21T08:00:00.000Z',
    run: 2,
    changes,
    total: changes.length,
    unseen: [],
    command: 'bylaw report --since 1',
    ...more,
  };
}

/** Waits for nothing, and notes how long it would have waited. */
export function hasty(more: Partial<Means> = {}): Means & { readonly waits: number[] } {
  const waits: number[] = [];
  return { waits, sleep: async (time) => void waits.push(time), random: () => 0.5, now: () => Date.parse('2026-11-21T08:00:00.000Z'), ...more };
}

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: URL;
  readonly asked: readonly Asked[];
  stop(): Promise<void>;
}

/** A real server on loopback that answers as the test says. */
export async function receiver(answer: (response: ServerResponse, number: number) => void): Promise<Receiver> {
  const asked: Asked[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', () => {
      asked.push({ path: incoming.url ?? '', headers: incoming.headers, body });
      answer(response, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/B0/s3cr3tPath?sig=s3cr3tQuery`),
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
