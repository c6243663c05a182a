import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

export interface RecordedConfig {
  readonly asked: { readonly target: string; readonly body: Record<string, unknown> }[];
  stop(): void;
}

/**
 * AWS Config's API in recorded shapes, over real HTTP and the real SDK: the emulator has no compliance, and answers queries with
 * nothing. What `answer` throws is refused.
 */
export async function startRecordedConfig(answer: (target: string, body: Record<string, unknown>) => object): Promise<RecordedConfig> {
  const asked: RecordedConfig['asked'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const target = String(request.headers['x-amz-target'] ?? '').split('.')[1];
      if (target === undefined) {
        response.setHeader('content-type', 'text/xml');
        response.end(`<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${identity}</GetCallerIdentityResponse>`);
        return;
      }
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      asked.push({ target, body });
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      try {
        response.end(JSON.stringify(answer(target, body)));
      } catch (thrown) {
        response.statusCode = 400;
        response.end(JSON.stringify({ __type: 'AccessDeniedException', message: (thrown as Error).message }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'testing');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'testing');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  return {
    asked,
    stop: () => {
      vi.unstubAllEnvs();
      server.close();
    },
  };
}

const identity = `<GetCallerIdentityResult>
  <Arn>arn:aws:iam::111122223333:user/auditor</Arn><UserId>A</UserId><Account>111122223333</Account>
</GetCallerIdentityResult>`;
