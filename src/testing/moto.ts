import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** The AWS emulator, started for a test on a free port of its own and ended with it. */
export interface Moto {
  readonly endpoint: string;
  /** What a command line needs in its environment to talk to it. */
  readonly env: Readonly<Record<string, string>>;
  /** What an SDK client needs. */
  client(region?: string): { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
  reset(): Promise<void>;
  stop(): Promise<void>;
}

let known: string | undefined | null = null;

/** The command that starts it: of `BYLAW_MOTO_SERVER`, the PATH, or a virtual environment; undefined where it cannot be had. */
export function motoCommand(): string | undefined {
  if (known === null) {
    const candidates = [process.env.BYLAW_MOTO_SERVER, 'moto_server', new URL('../../.venv/bin/moto_server', import.meta.url).pathname];
    known = candidates.find((one) => one !== undefined && spawnSync(one, ['--help'], { stdio: 'ignore' }).status === 0);
  }
  return known;
}

export const withoutMoto = 'moto_server is not to be had: npm run test:aws installs it, or name it in BYLAW_MOTO_SERVER';

export async function startMoto(): Promise<Moto> {
  const command = motoCommand();
  if (command === undefined) throw new Error(withoutMoto);
  const port = await freePort();
  const child = spawn(command, ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(endpoint, child);
  await fetch(`${endpoint}/moto-api/config`, { method: 'POST', body: JSON.stringify({ lambda: { use_docker: false } }) });
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  return {
    endpoint,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      // No file of the person who runs the tests decides what they talk to.
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    },
    client: (region = 'us-east-1') => ({ endpoint, region, credentials }),
    reset: async () => {
      await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
    },
    stop: () => stopped(child),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function ready(endpoint: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`moto_server ended at once, with ${child.exitCode}`);
    const answer = await fetch(`${endpoint}/moto-api/`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error('moto_server did not answer within a minute');
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
