import { CallFailure } from './failure.ts';

/** Whom to ask as, and the region that is meant where none is named: as the AWS CLI finds them. */
export async function baseOf(profile: string | undefined): Promise<{ readonly credentials: unknown; readonly region: string }> {
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  const { STSClient } = await import('@aws-sdk/client-sts');
  const chosen = profile === undefined ? {} : { profile };
  const client = new STSClient(chosen);
  // An account can be asked who it is in any region; which ones are looked at is asked after that.
  const region = await client.config.region().catch(() => 'us-east-1');
  client.destroy();
  return { credentials: fromNodeProviderChain(chosen), region };
}

/** What every SDK client gets: times after which a connection counts as lost, and who calls. */
export function clientSettings(version: string): Readonly<Record<string, unknown>> {
  return {
    customUserAgent: `bylaw/${version}`,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  };
}

export function isCallFailure(thrown: unknown): thrown is CallFailure {
  return thrown instanceof CallFailure;
}
