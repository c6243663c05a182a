import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { proxied, unheededProxy } from './proxies.ts';
import { baseOf, clientSettings } from './setting.ts';

const said = (body: string) => `<R xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${body}</R>`;
const identity = said('<GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult>');
const role = said(
  `<AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
  <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult>`,
);

/** What stands in for AWS, and a proxy before it that keeps no call but of whom it was asked for. */
const asked: string[] = [];
const aws = createServer((incoming, outgoing) => {
  let body = '';
  incoming.on('data', (part) => (body += part));
  incoming.on('end', () => outgoing.writeHead(200, { 'content-type': 'text/xml' }).end(body.includes('AssumeRole') ? role : identity));
});
const proxy = createServer((incoming, outgoing) => {
  const { method, url = '', headers } = incoming;
  asked.push(`${method} ${url}`);
  const { hostname, port, pathname } = new URL(url);
  incoming.pipe(
    request({ hostname, port, path: pathname, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    }),
  );
}).on('connect', ({ url }, socket) => {
  asked.push(`CONNECT ${url}`);
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});

let endpoint: string;
let through: string;
beforeAll(async () => {
  for (const server of [aws, proxy]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  [endpoint, through] = [aws, proxy].map((one) => `http://127.0.0.1:${(one.address() as AddressInfo).port}`) as [string, string];
});
afterAll(() => {
  for (const server of [aws, proxy]) {
    server.close();
    server.closeAllConnections();
  }
});

async function whoAmI(env: Readonly<Record<string, string>>, at?: string): Promise<string | undefined> {
  asked.length = 0;
  const settings = await clientSettings('0', true, env);
  const client = new STSClient({
    ...settings.shared,
    region: 'us-east-1',
    maxAttempts: 1,
    ...(at ? { endpoint: at } : {}),
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  try {
    return (await client.send(new GetCallerIdentityCommand({}))).Account;
  } finally {
    settings.end();
  }
}

describe('proxies of the environment', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('are gone through, as %s says', async (name) => {
    expect(await whoAmI({ [name]: through }, endpoint)).toBe('123456789012');
    expect(asked).toEqual([`POST ${endpoint}/`]);
  });

  it('are passed by where NO_PROXY says so, and where there are none', async () => {
    expect(await whoAmI({ HTTP_PROXY: through, NO_PROXY: '127.0.0.1' }, endpoint)).toBe('123456789012');
    expect(await whoAmI({ NO_PROXY: '*' }, endpoint)).toBe('123456789012');
    expect(asked).toEqual([]);
  });

  it('are asked for a tunnel to AWS itself', async () => {
    await expect(whoAmI({ HTTPS_PROXY: through })).rejects.toThrow('403 Forbidden');
    expect(asked).toEqual(['CONNECT sts.us-east-1.amazonaws.com:443']);
  });

  it('are gone through for credentials, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
    const file = join(folder, 'config');
    await writeFile(
      file,
      `[profile base]\naws_access_key_id = a\naws_secret_access_key = b\n[profile audit]\nregion = us-east-1\nrole_arn = arn:aws:iam::123456789012:role/Audit\nsource_profile = base\n`,
    );
    const env = { AWS_CONFIG_FILE: file, AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'), AWS_ENDPOINT_URL: endpoint };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    asked.length = 0;
    try {
      const { credentials } = await baseOf({ profile: 'audit', proxies: { HTTP_PROXY: through } });
      expect(await (credentials as () => Promise<unknown>)()).toMatchObject({ accessKeyId: 'ASIAROLE' });
      expect(asked).toEqual([`POST ${endpoint}/`]);
    } finally {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    }
  });

  it('are named to agents alone: nothing else of the environment is', () => {
    expect(proxied({ HTTPS_PROXY: 'http://p', no_proxy: 'a', HTTP_PROXY: '', AWS_SECRET_ACCESS_KEY: 'x' })).toEqual({
      proxyEnv: { HTTPS_PROXY: 'http://p', no_proxy: 'a' },
    });
    expect(proxied({ PATH: '/bin' })).toEqual({});
  });

  it('are heeded by this Node', () => {
    expect(unheededProxy({ HTTPS_PROXY: 'http://p' })).toBeUndefined();
  });
});
