import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Fault, faultyProxy } from '../../src/testing/faulty-proxy.ts';
import { type Moto, startMoto } from '../../src/testing/moto.ts';
import { bylaw, type Ended, start } from './command-line.ts';
import type { Row } from './seed/row.ts';
import { other, own, regions, role, type Seeded, seed } from './seed/seeding.ts';
import type { Told } from './verdicts.ts';

/** Rules that nobody recommends, for types of which no recommended rule says anything. */
const more = [
  'BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED',
  'CLOUDFORMATION_STACK_NOTIFICATION_CHECK',
  'CLOUDWATCH_LOG_GROUP_ENCRYPTED',
  'CLOUD_TRAIL_ENCRYPTION_ENABLED',
  'CODEBUILD_PROJECT_ENVIRONMENT_PRIVILEGED_CHECK',
  'CUSTOM_EVENTBUS_POLICY_ATTACHED',
  'CW_LOGGROUP_RETENTION_PERIOD_CHECK',
  'EC2_INSTANCE_DETAILED_MONITORING_ENABLED',
  'ECS_CONTAINER_INSIGHTS_ENABLED',
  'IAM_GROUP_HAS_USERS_CHECK',
  'IAM_USER_GROUP_MEMBERSHIP_CHECK',
  'IAM_USER_MFA_ENABLED',
  'REDSHIFT_CLUSTER_SUBNET_GROUP_MULTI_AZ',
  'S3_DEFAULT_ENCRYPTION_KMS',
  'S3_VERSION_LIFECYCLE_POLICY_CHECK',
  'SECRETSMANAGER_USING_CMK',
];

/** Two accounts in the emulator, a folder for stores, and the command line before them. */
export interface Stage {
  readonly seeded: readonly Seeded[];
  readonly folder: string;
  /** Runs the command with what may go wrong on the way, and answers what it asked for. */
  run(args: readonly string[], fault?: (asked: Asked) => Fault | undefined): Promise<Ended & { readonly asked: readonly Asked[] }>;
  /** Runs the command until it has kept so many parts of what it reads, and ends it as an operating system would. */
  killed(args: readonly string[], store: string, parts: number): Promise<void>;
  end(): Promise<void>;
}

export const scanOf = (...args: readonly string[]): readonly string[] => scanBy(['recommended', '!wiring/*', ...more].join(','), ...args);

export const scanBy = (rules: string, ...args: readonly string[]): readonly string[] => [
  ...['scan', '--accounts', `${own},${other}`, '--role', role, '--regions', regions.join(',')],
  ...['--rules', rules, '--format', 'json', '--only', 'pass,fail,unknown,error,not-applicable'],
  ...args,
];

export async function openStage(wanted?: (row: Row) => boolean): Promise<Stage> {
  // A thousand images of AWS would be there otherwise, all said to be of the account.
  process.env.MOTO_EC2_LOAD_DEFAULT_AMIS = 'false';
  const moto: Moto = await startMoto();
  let wrong: (asked: Asked) => Fault | undefined = () => undefined;
  // One for all runs: queues are called by the endpoint that they were asked at.
  const proxy = await faultyProxy(moto.endpoint, (asked) => wrong(asked));
  // By name, for S3 Control puts the account before it.
  const env = { ...moto.env, AWS_ENDPOINT_URL: `http://localhost:${new URL(proxy.endpoint).port}` };
  const folder = await mkdtemp(join(tmpdir(), 'bylaw-aws-'));
  return {
    seeded: await seed(moto, wanted),
    folder,
    async run(args, fault = () => undefined) {
      wrong = fault;
      const before = proxy.asked.length;
      const ended = await bylaw(args, env);
      return { ...ended, asked: proxy.asked.slice(before) };
    },
    async killed(args, store, parts) {
      wrong = () => undefined;
      const { child, ended } = start(args, env);
      const journal = `${store}.scan-journal/units.jsonl`;
      while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length <= parts) {
        if (child.exitCode !== null) throw new Error(`the command has ended before it kept ${parts} parts: ${(await ended).err}`);
        await sleep(5);
      }
      child.kill('SIGKILL');
      await ended;
    },
    async end() {
      await proxy.stop();
      await moto.stop();
      await rm(folder, { recursive: true });
    },
  };
}

export function toldBy({ out, err = '' }: { readonly out: string; readonly err?: string }): readonly Told[] {
  try {
    return JSON.parse(out).results as readonly Told[];
  } catch (thrown) {
    throw new Error(`the report is no JSON: ${out.slice(0, 500)}\n${err}`, { cause: thrown });
  }
}
