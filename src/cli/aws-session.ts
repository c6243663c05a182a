import { createInterface } from 'node:readline/promises';
import { UsageError } from './options.ts';
import { checkProfile } from './profiles.ts';
import { version } from './version.ts';

/** Whom to ask AWS as, and how: for commands that make a few calls of their own. */
export interface AwsSession {
  readonly credentials: never;
  readonly region: string;
}

export async function clientConfig(profile: string | undefined): Promise<AwsSession> {
  const { baseOf, clientSettings } = await import('../sources/aws/index.ts');
  await checkProfile(profile);
  const base = await baseOf(whoAsks(profile));
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

/** The profile, the region of the environment, and how to ask for the code of a device where somebody is there to be asked. */
export function whoAsks(profile: string | undefined) {
  // The AWS CLI reads both names; the SDK only the first.
  const region = process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
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
