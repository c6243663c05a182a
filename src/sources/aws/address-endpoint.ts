import { isIP } from 'node:net';
import { CallFailure } from './failure.ts';

type EndpointProvider = (parameters: { readonly Endpoint?: unknown }, context?: unknown) => unknown;

/**
 * For services that put an account before the name of their host. Before an address nothing can be put: the SDK would write what it
 * thinks of that to the screen, and say that a URL is wrong which nobody has given.
 */
export function refuseAddresses(config: { endpointProvider?: EndpointProvider }, service: string): void {
  const resolve = config.endpointProvider;
  if (!resolve) return;
  config.endpointProvider = (parameters, context) => {
    const url = typeof parameters.Endpoint === 'string' && URL.canParse(parameters.Endpoint) ? new URL(parameters.Endpoint) : undefined;
    if (url && isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0)
      throw new CallFailure(
        'unsupported',
        'AddressAsEndpoint',
        `not to be had there: ${service} puts the account before the name of the host, and ${url.origin} has an address and no name; give the endpoint one, such as ${url.protocol}//localhost${url.port === '' ? '' : `:${url.port}`}`,
      );
    return resolve(parameters, context);
  };
}
