import * as z from 'zod/mini';
import { nearest } from '../app/select.ts';

const severity = z.enum(['critical', 'high', 'medium', 'low', 'info']);
const texts = z.union([z.string(), z.array(z.string())]);

export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  select: z.optional(texts),
  frameworks: z.optional(z.array(z.string())),
  rules: z.optional(
    z.record(
      z.string(),
      z.union([
        z.enum(['off', 'on']),
        severity,
        z.strictObject({ severity: z.optional(severity), parameters: z.optional(z.record(z.string(), z.unknown())) }),
      ]),
    ),
  ),
  severity: z.optional(severity),
  failOn: z.optional(z.array(z.enum(['fail', 'error', 'unknown', 'waived', 'pass', 'not-applicable']))),
  customRules: z.optional(texts),
  waivers: z.optional(texts),
  baseline: z.optional(z.string()),
  ignore: z.optional(z.array(z.string())),
  region: z.optional(z.string()),
  account: z.optional(z.string()),
  parameters: z.optional(texts),
  suppressions: z.optional(z.array(z.enum(['cdk-nag', 'checkov', 'cfn-guard']))),
  allowIncomplete: z.optional(z.boolean()),
});

/** The first thing that is wrong, in a sentence. */
export function explain(error: { readonly issues: readonly Issue[] }): string {
  const issue = error.issues[0] as Issue;
  const at = issue.path?.length ? `${issue.path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys?.[0] ?? '';
    const near = nearest(key, Object.keys(configSchema.def.shape));
    return `${at}there is no setting ${key}${near ? `; did you mean ${near}?` : ''}`;
  }
  if (issue.code === 'invalid_value') return `${at}one of ${(issue.values ?? []).join(', ')} is wanted`;
  if (issue.code === 'invalid_type') return `${at}${issue.expected === 'object' ? 'a map' : `a value of type ${issue.expected}`} is wanted`;
  if (issue.code === 'invalid_union') return `${at}it has none of the forms that it may have`;
  return `${at}${issue.message ?? 'it is wrong'}`;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly message?: string;
}
