import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

export interface RecordedConfig {
  readonly asked: { readonly target: string; readonly region: string; readonly body: Record<string, unknown> }[];
  stop(): void;
}

/**
 * AWS Config's API in recorded shapes, over real HTTP and the real SDK: the emulator has no compliance, and answers queries with
 * nothing. What `answer` throws is refused.
 */
export async function startRecordedConfig(
  answer: (target: string, body: Record<string, unknown>, region: string) => object,
  regions: readonly string[] | 'denied' = ['eu-west-1'],
): Promise<RecordedConfig> {
  const asked: RecordedConfig['asked'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const target = String(request.headers['x-amz-target'] ?? '').split('.')[1];
      const text = Buffer.concat(chunks).toString();
      if (target === undefined) {
        const [status, type, answered] = beside(request.url ?? '', text, regions);
        response.writeHead(status, { 'content-type': type });
        response.end(answered);
        return;
      }
      const body = JSON.parse(text) as Record<string, unknown>;
      // The region that is asked stands in what the request is signed for.
      const region = request.headers.authorization?.split('/')[2] ?? '';
      asked.push({ target, region, body });
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      try {
        response.end(JSON.stringify(answer(target, body, region)));
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

/** What is asked of others than AWS Config: who asks, and which regions there are. */
function beside(url: string, text: string, regions: readonly string[] | 'denied'): [status: number, type: string, answer: string] {
  if (text.includes('Action=AssumeRole')) return [200, 'text/xml', assumed];
  if (text.includes('Action=GetCallerIdentity'))
    return [200, 'text/xml', `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${identity}</GetCallerIdentityResponse>`];
  if (url.startsWith('/listRegions')) return [403, 'application/json', '{"__type":"AccessDeniedException","message":"not authorized"}'];
  if (regions === 'denied')
    return [
      403,
      'text/xml',
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>not authorized</Message></Error></Errors></Response>',
    ];
  const items = regions.map((one) => `<item><regionName>${one}</regionName></item>`).join('');
  return [200, 'text/xml', `<DescribeRegionsResponse><regionInfo>${items}</regionInfo></DescribeRegionsResponse>`];
}

const assumed = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
  <AccessKeyId>assumed</AccessKeyId><SecretAccessKey>testing</SecretAccessKey><SessionToken>testing</SessionToken>
  <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
