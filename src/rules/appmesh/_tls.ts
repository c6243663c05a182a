import { isSet } from '../../core/index.ts';

export interface ClientPolicy {
  readonly TLS?: { readonly Enforce?: boolean };
}

/** Whether callers under a policy use TLS alone: a TLS policy enforces unless it says that it does not. */
export function enforcesTls(policy: ClientPolicy | undefined): boolean {
  return isSet(policy, 'TLS') && policy?.TLS?.Enforce !== false;
}
