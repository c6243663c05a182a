import { createInterface } from 'node:readline/promises';
import { oneLine } from '../reports/plain-text.ts';
import { isRegion, nearestRegion } from '../schema/regions.ts';
import { UsageError } from './options.ts';
import { checkProfile } from './profiles.ts';
import { version } from './version.ts';

/** Whom to ask AWS as, and how: for commands that make a few calls of their own. */
export interface AwsSession {
  readonly credentials: never;
  readonly region: string;
}

export async function clientConfig(profile: string | undefined): Promise<AwsSession> {
  const { clientSettings } = await import('../sources/aws/index.ts');
  const base = await baseSession(profile);
  const { shared } = await clientSettings(version(), Boolean(process.env.AWS_ENDPOINT_URL), process.env);
  return { ...shared, credentials: base.credentials as never, region: base.region };
}

/** The account that the credentials are of. Needs no permission: where it fails, the credentials are no good. */
export async function callerOf(session: AwsSession): Promise<{ readonly account: string; readonly arn: string; readonly region: string }> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(session);
  try {
    const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}));
    return { account: Account, arn: Arn, region: session.region };
  } catch (thrown) {
    throw new UsageError(`AWS cannot be asked: ${(thrown as Error).message}; give credentials as the AWS CLI wants them`);
  } finally {
    client.destroy();
  }
}

/** Whom to ask as, and the region that is meant. A region that nobody knows may be new, so that it is asked all the same. */
export async function baseSession(profile: string | undefined) {
  const { baseOf } = await import('../sources/aws/index.ts');
  await checkProfile(profile);
  const base = await baseOf(whoAsks(profile));
  if (isRegion(base.region) || doubted.has(base.region)) return base;
  doubted.add(base.region);
  const near = nearestRegion(base.region);
  process.stderr.write(
    `bylaw: no region ${oneLine(base.region)} is known (AWS_REGION, or the profile); ${near ? `did you mean ${near}?` : 'it is asked all the same'}\n`,
  );
  return base;
}

/** What was said once. */
const doubted = new Set<string>();

/** A variable that is empty is not set, as for the AWS CLI; the SDK would take it for a region. */
export function regionOfEnvironment(): string | undefined {
  const { env } = process;
  if (env.AWS_REGION?.trim() === '') delete env.AWS_REGION;
  // The AWS CLI reads both names; the SDK only the first.
  return env.AWS_REGION ?? (env.AWS_DEFAULT_REGION?.trim() || undefined);
}

/** The profile, the region of the environment, and how to ask for the code of a device where somebody is there to be asked. */
function whoAsks(profile: string | undefined) {
  const region = regionOfEnvironment();
  const asks = process.stdin.isTTY && process.stderr.isTTY;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(region === undefined ? {} : { region }),
    ...(asks ? { mfaCode } : {}),
    proxies: process.env,
  };
}

async function mfaCode(serial: string): Promise<string> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await asking.question(`the code of ${serial}: `);
  } finally {
    asking.close();
  }
}
