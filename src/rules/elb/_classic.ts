import { some } from '../../core/index.ts';

interface ClassicListener {
  readonly Protocol: string;
}

export function isSecure(listener: ClassicListener): boolean {
  return /^(https|ssl)$/i.test(listener.Protocol);
}

/** For `scope`: rules about certificates and ciphers have nothing to say where no listener ends TLS. */
export function withSecureListener(balancer: { readonly Listeners: readonly ClassicListener[] }): true | string {
  return some(balancer.Listeners, isSecure) ? true : 'it has no HTTPS or SSL listener';
}

interface Policy {
  readonly PolicyName: string;
  readonly PolicyType: string;
  readonly Attributes: readonly { readonly Name?: string; readonly Value?: string }[];
}

/** The TLS policy that a listener uses, with its index among the balancer's policies; undefined where it has AWS's default. */
export function tlsPolicyOf(
  balancer: { readonly Policies?: readonly Policy[] },
  listener: { readonly PolicyNames?: readonly string[] },
): { readonly policy: Policy; readonly index: number } | undefined {
  let found: { policy: Policy; index: number } | undefined;
  some(balancer.Policies, (policy, index) => {
    if (policy.PolicyType !== 'SSLNegotiationPolicyType' || !some(listener.PolicyNames, (name) => name === policy.PolicyName)) return false;
    found = { policy, index };
    return true;
  });
  return found;
}

/** The predefined policy that a TLS policy stands for. */
export function referenceOf(policy: Policy): string | undefined {
  let found: string | undefined;
  some(policy.Attributes, (one) => {
    if (one.Name !== 'Reference-Security-Policy') return false;
    found = one.Value;
    return true;
  });
  return found;
}
