import type { Unknown } from '../../core/value.ts';
import type { PolicyDocument } from '../../schema/policy-document.ts';
import { document } from '../describe.ts';

interface Named {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: string | object | undefined;
}

interface Attached {
  readonly PolicyArn?: string | undefined;
}

/** Unknown is one that no program can read. */
type Policy = PolicyDocument | Unknown | undefined;

/** A policy as IAM answers it (URL-encoded), or as AWS Config does (encoded or parsed, at times as a list of one). */
export function policyDocument(given: string | object | undefined): Policy {
  if (typeof given === 'string') return document(given.trimStart().startsWith('{') ? given : decoded(given));
  return (Array.isArray(given) && given.length === 1 ? given[0] : given) as Policy;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded after all: it is judged as the text it is.
    return text;
  }
}

/** Inline policies, as they stand in a template: as part of their holder. */
export function inlinePolicies(policies: readonly Named[] | undefined): { PolicyName: string; PolicyDocument: Policy }[] | undefined {
  if (!policies || policies.length === 0) return undefined;
  return policies.map((one) => ({ PolicyName: one.PolicyName ?? '', PolicyDocument: policyDocument(one.PolicyDocument) }));
}

export function attachedArns(policies: readonly Attached[] | undefined): string[] | undefined {
  const arns = (policies ?? []).flatMap((one) => one.PolicyArn ?? []);
  return arns.length === 0 ? undefined : arns;
}
