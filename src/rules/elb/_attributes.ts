import { some } from '../../core/index.ts';

interface Attribute {
  readonly Key?: string;
  readonly Value?: string;
}

/** The value of one of a load balancer's attributes with its path; undefined where it is not given, and AWS's default holds. */
export function attribute(
  owner: { readonly LoadBalancerAttributes?: readonly Attribute[] },
  key: string,
): { readonly value: string; readonly path: string } | undefined {
  let found: { value: string; path: string } | undefined;
  some(owner.LoadBalancerAttributes, (one, index) => {
    if (one.Key !== key) return false;
    found = { value: String(one.Value ?? '').toLowerCase(), path: `LoadBalancerAttributes[${index}].Value` };
    return true;
  });
  return found;
}

/** The kind of a load balancer; what says nothing is an application load balancer. */
export function kindOf(owner: { readonly Type?: string }): string {
  return (owner.Type ?? 'application').toLowerCase();
}

/** For `scope`: true for load balancers of the kind, otherwise what it is instead. */
export function onlyOf(kind: 'application' | 'network', owner: { readonly Type?: string }): true | string {
  const is = kindOf(owner);
  return is === kind ? true : `it is ${is === 'application' ? 'an application' : `a ${is}`} load balancer`;
}
