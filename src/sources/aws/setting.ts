import { CallFailure } from './failure.ts';
import { type Proxies, proxied } from './proxies.ts';

export interface BaseOptions {
  readonly profile?: string;
  /** Of the environment, under either of its names. */
  readonly region?: string;
  /** Asks for the code of a device, where a profile wants one. */
  mfaCode?(serial: string): Promise<string>;
  readonly proxies?: Proxies;
}

/** The SDK warns of settings that contradict each other by a page on the screen; who is asked as in the end is said anyway. */
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Whom to ask as, and the region that is meant where none is named: as the AWS CLI finds them. */
export async function baseOf({
  profile,
  region: given,
  mfaCode,
  proxies,
}: BaseOptions): Promise<{ readonly credentials: unknown; readonly region: string }> {
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  const { STSClient } = await import('@aws-sdk/client-sts');
  const chosen = profile === undefined ? {} : { profile };
  const client = new STSClient({ ...chosen, ...(given === undefined ? {} : { region: given }) });
  // An account can be asked who it is in any region; which ones are looked at is asked after that.
  const region = await client.config.region().catch(() => 'us-east-1');
  client.destroy();
  // Whoever gives credentials is asked by clients of its own.
  const agent = proxied(proxies);
  const own = agent.proxyEnv ? { clientConfig: { requestHandler: { httpAgent: agent, httpsAgent: agent } } } : {};
  const asked = mfaCode ? { mfaCodeProvider: mfaCode } : {};
  return { credentials: fromNodeProviderChain({ ...chosen, ...asked, ...own, logger: quiet }), region };
}

export interface ClientSettings {
  readonly shared: Readonly<Record<string, unknown>>;
  /** Ends the connections. */
  end(): void;
}

/** Connections at once to one host: more than calls are let through at once, so that none waits where nobody counts. */
const sockets = { keepAlive: true, maxSockets: 256 };

/**
 * What every SDK client gets: times after which a connection counts as lost, who calls, and one handler of connections for all. Some
 * clients would open HTTP/2 otherwise, which nothing that stands in for AWS speaks.
 */
export async function clientSettings(version: string, standIn: boolean, proxies?: Proxies): Promise<ClientSettings> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const agent = { ...sockets, ...proxied(proxies) };
  const requestHandler = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true, httpAgent: agent, httpsAgent: agent };
  const client = new STSClient({ region: 'us-east-1', requestHandler });
  // What stands in for AWS has one name: buckets are a part of the path there.
  const shared = { forcePathStyle: standIn, customUserAgent: `bylaw/${version}`, requestHandler: client.config.requestHandler };
  return { shared, end: () => client.destroy() };
}

export function isCallFailure(thrown: unknown): thrown is CallFailure {
  return thrown instanceof CallFailure;
}
