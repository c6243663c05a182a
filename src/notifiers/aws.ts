import { Undelivered } from '../core/notifier.ts';
import { maskText } from '../core/secret.ts';
import { type Means, Passing, patiently } from './patience.ts';

/** Whom to call AWS as. Asked for when something is sent: credentials of long watches are renewed on the way. */
export interface AwsSession {
  readonly region: string;
  /** As the clients of the SDK want them. */
  readonly credentials: never;
}

export type OpenSession = () => Promise<AwsSession>;

/** The clients try once: how often and how patiently is settled here, alike for all channels. */
export const clientDefaults = { maxAttempts: 1 } as const;

/** Makes a call, again where that may help. `action` is what a policy would have to allow. */
export function call<T>(action: string, send: () => Promise<T>, means: Means): Promise<T> {
  return patiently(async () => {
    try {
      return await send();
    } catch (thrown) {
      throw failure(action, thrown);
    }
  }, means);
}

const throttles =
  /Throttl|TooManyRequests|RequestLimitExceeded|LimitExceeded(?!.*Message)|SlowDown|ServiceUnavailable|InternalError|InternalException/;
const network = /^(?:ECONN|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|UND_ERR)|^TimeoutError$/;

function failure(action: string, thrown: unknown): Error {
  const { name = 'Error', message = '', code = '', $metadata } = thrown as Partial<Failure>;
  const status = $metadata?.httpStatusCode ?? 0;
  const said = maskText(`${action}: ${name}${message === '' ? '' : `: ${message}`}`);
  if (status === 429 || status >= 500 || throttles.test(name) || network.test(code) || network.test(name)) return new Passing(said);
  if (name === 'AccessDeniedException' || name === 'AuthorizationError' || status === 403)
    return new Undelivered(`${said}; allow ${action} to whom the watch runs as`);
  return new Undelivered(said);
}

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly $metadata: { readonly httpStatusCode?: number };
}
