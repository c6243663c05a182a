import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asked, type Fault, faultyProxy } from '../../src/testing/faulty-proxy.ts';
import { type Moto, startMoto } from '../../src/testing/moto.ts';
import { type Ended, start } from './command-line.ts';

/** One account in the emulator, a store, and the command line before them. */
export interface FixScene {
  readonly moto: Moto;
  readonly store: string;
  readonly folder: string;
  /** What goes wrong on the way, if anything is to. */
  fault: (asked: Asked) => Fault | undefined;
  run(...args: readonly string[]): Promise<Ended>;
  begin(...args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  /** Puts the store back as it was at the last `keep`. */
  keep(): Promise<void>;
  putBack(): Promise<void>;
  end(): Promise<void>;
}

export async function fixScene(): Promise<FixScene> {
  // A thousand images of AWS would be there otherwise.
  process.env.MOTO_EC2_LOAD_DEFAULT_AMIS = 'false';
  const moto = await startMoto();
  const proxy = await faultyProxy(moto.endpoint, (asked) => scene.fault(asked));
  const env = { ...moto.env, AWS_ENDPOINT_URL: `http://localhost:${new URL(proxy.endpoint).port}` };
  const folder = await mkdtemp(join(tmpdir(), 'bylaw-fix-'));
  const store = join(folder, 'kept', 'store.db');
  const begin = (...args: readonly string[]) => start([...args, '--store', store], env);
  const scene: FixScene = {
    ...{ moto, store, folder, begin },
    fault: () => undefined,
    run: (...args) => begin(...args).ended,
    keep: async () => {
      await rm(join(folder, 'first'), { recursive: true, force: true });
      await cp(join(folder, 'kept'), join(folder, 'first'), { recursive: true });
    },
    putBack: async () => {
      await rm(join(folder, 'kept'), { recursive: true, force: true });
      await cp(join(folder, 'first'), join(folder, 'kept'), { recursive: true });
    },
    async end() {
      await proxy.stop();
      await moto.stop();
      await rm(folder, { recursive: true });
    },
  };
  return scene;
}

/** The run that a command has said it applies as. */
export function runOf({ err }: Pick<Ended, 'err'>): string {
  return /applying as (fix-\S+)/.exec(err)?.[1] ?? 'none';
}

/** Whether a request changes something: S3 says so by its methods, the others by what they ask for. */
export function isWrite({ method, headers, body }: Pick<Asked, 'method' | 'headers' | 'body'>): boolean {
  const operation = new URLSearchParams(body).get('Action') ?? String(headers['x-amz-target'] ?? '').split('.')[1];
  if (operation) return !/^(Get|Describe|List|Assume)/.test(operation);
  return method !== 'GET' && method !== 'HEAD';
}
