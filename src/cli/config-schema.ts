import * as z from 'zod/mini';
import { nearest } from '../app/select.ts';
import { channelSettings, notifySchema } from './notifier-config.ts';

/** One of some words; a slip of the pen is told what was meant. */
const word = <const T extends readonly string[]>(...words: T) => z.enum(words, { error: ({ input }) => wanted(words, input) });

function wanted(words: readonly string[], input: unknown, orElse = ''): string {
  const near = typeof input === 'string' ? nearest(input, words) : undefined;
  return `one of ${words.join(', ')}${orElse} is wanted${near ? `; did you mean ${near}?` : ''}`;
}

const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
const severity = word(...severities);
const byRegion = z.union([z.string(), z.record(z.string(), z.string())]);
const texts = z.union([z.string(), z.array(z.string())]);

export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  select: z.optional(texts),
  frameworks: z.optional(z.array(z.string())),
  rules: z.optional(
    z.record(
      z.string(),
      z.union(
        [word('off', 'on'), severity, z.strictObject({ severity: z.optional(severity), parameters: z.optional(z.record(z.string(), z.unknown())) })],
        { error: ({ input }) => wanted(['off', 'on', ...severities], input, ', or a map of severity and parameters,') },
      ),
    ),
  ),
  severity: z.optional(severity),
  failOn: z.optional(z.array(word('fail', 'error', 'unknown', 'waived', 'pass', 'not-applicable'))),
  customRules: z.optional(texts),
  waivers: z.optional(texts),
  baseline: z.optional(z.string()),
  store: z.optional(z.string()),
  ignore: z.optional(z.array(z.string())),
  region: z.optional(z.string()),
  account: z.optional(z.string()),
  parameters: z.optional(texts),
  suppressions: z.optional(z.array(word('cdk-nag', 'checkov', 'cfn-guard'))),
  allowIncomplete: z.optional(z.boolean()),
  notify: z.optional(notifySchema),
  remedies: z.optional(
    z.strictObject({
      limit: z.optional(z.int().check(z.minimum(1))),
      allow: z.optional(z.array(z.string())),
      deny: z.optional(z.array(z.string())),
      logBucket: z.optional(byRegion),
      logPrefix: z.optional(z.string()),
      kmsKey: z.optional(byRegion),
      tags: z.optional(z.record(z.string(), z.string())),
      backupDays: z.optional(z.int().check(z.minimum(1), z.maximum(35))),
    }),
  ),
});

/** The first thing that is wrong, in a sentence. */
export function explain(error: { readonly issues: readonly Issue[] }): string {
  const issue = error.issues[0] as Issue;
  const at = issue.path?.length ? `${issue.path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys?.[0] ?? '';
    const { remedies } = configSchema.def.shape;
    const settings: Readonly<Record<string, readonly string[]>> = {
      remedies: Object.keys(remedies.def.innerType.def.shape),
      notify: channelSettings,
    };
    const within = settings[String(issue.path?.[0])] ?? ['severity', 'parameters'];
    const near = nearest(key, issue.path?.length ? within : Object.keys(configSchema.def.shape));
    return `${at}there is no setting ${key}${near ? `; did you mean ${near}?` : ''}`;
  }
  if (issue.code === 'invalid_type') return `${at}${issue.expected === 'object' ? 'a map' : `a value of type ${issue.expected}`} is wanted`;
  if (issue.code === 'invalid_union' && issue.path?.[0] !== 'notify') {
    // Of the forms of a rule's setting the map comes last: what is wrong within one is more to the point than that it is wrong.
    const inner = issue.errors?.at(-1)?.[0];
    if (issue.path?.[0] !== 'rules') return `${at}it has none of the forms that it may have`;
    if (inner && (inner.path?.length || inner.code !== 'invalid_type'))
      return explain({ issues: [{ ...inner, path: [...issue.path, ...(inner.path ?? [])] }] });
  }
  return `${at}${issue.message ?? 'it is wrong'}`;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly expected?: string;
  readonly message?: string;
}
