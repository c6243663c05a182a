import { anyOf, type Related, type Relative, some, text } from '../../core/index.ts';
import { onlyRedirects } from './_listeners.ts';

type Listener = Parameters<typeof onlyRedirects>[0] & { readonly LoadBalancerArn: string };

/** For `scope`: listeners of gateway load balancers carry packets, and those that only redirect to HTTPS are as they should be. */
export function carriesRequests(listener: Listener, balancers: Related<Relative<'AWS::ElasticLoadBalancingV2::LoadBalancer'>>): true | string {
  if (onlyRedirects(listener)) return 'it only redirects to HTTPS';
  // Nothing but the listener of a gateway load balancer may leave its protocol out.
  if (listener.Protocol !== undefined && listener.Protocol.toUpperCase() !== 'GENEVE') return true;
  const ofGateway = anyOf(
    () => balancers.items.length > 0 && some(balancers.items, (one) => one.properties.Type?.toLowerCase() === 'gateway'),
    () => balancers.items.length === 0 && text(listener, 'LoadBalancerArn')?.includes('loadbalancer/gwy/') === true,
  );
  return ofGateway ? 'it belongs to a gateway load balancer' : true;
}
