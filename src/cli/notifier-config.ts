import * as z from 'zod/mini';
import { nearest } from '../app/select.ts';

/** `notify:` in the configuration: which channels there are, and what each wants to hear of. */

/** A value, or `env:NAME`: what is secret belongs into the environment. */
const value = z.string().check(z.minLength(1));
const fromEnvironment = z
  .string()
  .check(z.regex(/^env:[A-Za-z_][A-Za-z0-9_]*$/, { error: 'a secret is named by its environment variable: env:NAME' }));

const word = <const T extends readonly string[]>(...words: T) =>
  z.enum(words, { error: ({ input }) => `one of ${words.join(', ')} is wanted${didYouMean(input, words)}` });

function didYouMean(input: unknown, words: readonly string[]): string {
  const near = typeof input === 'string' ? nearest(input, words) : undefined;
  return near ? `; did you mean ${near}?` : '';
}

const wishes = {
  minSeverity: z.optional(word('critical', 'high', 'medium', 'low', 'info')),
  on: z.optional(z.array(word('new', 'returned', 'mended', 'changed', 'incomplete'))),
  accounts: z.optional(z.array(z.string().check(z.regex(/^\d{12}$/, { error: 'an account is twelve digits, in quotes' })))),
  rules: z.optional(z.array(z.string())),
};

const topic = z
  .string()
  .check(z.regex(/^(?:env:\w+|arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:[\w-]+(?:\.fifo)?)$/, { error: 'the ARN of an SNS topic is wanted' }));
const address = z
  .string()
  .check(z.regex(/^[^\s@\r\n]+@[^\s@\r\n]+$|^[^\r\n]+<[^\s@<>]+@[^\s@<>]+>$|^env:\w+$/, { error: 'an e-mail address is wanted' }));
const region = z.string().check(z.regex(/^[a-z]{2,}(?:-[a-z]+)+-\d$/, { error: 'a region is wanted, such as eu-west-1' }));

const few = { error: 'one to fifty e-mail addresses are wanted' };

const channels = [
  z.strictObject({ type: z.literal('slack'), url: value, ...wishes }),
  z.strictObject({ type: z.literal('teams'), url: value, ...wishes }),
  z.strictObject({ type: z.literal('webhook'), url: value, secret: z.optional(fromEnvironment), ...wishes }),
  z.strictObject({ type: z.literal('sns'), topic, ...wishes }),
  z.strictObject({
    type: z.literal('ses'),
    from: address,
    to: z.union([address, z.array(address).check(z.minLength(1, few), z.maxLength(50, few))], { error: 'one to fifty e-mail addresses are wanted' }),
    region: z.optional(region),
    configurationSet: z.optional(z.string()),
    ...wishes,
  }),
  z.strictObject({ type: z.literal('security-hub'), regions: z.optional(z.array(region)), ...wishes }),
] as const;

const types = ['slack', 'teams', 'webhook', 'sns', 'ses', 'security-hub'] as const;

export const notifySchema = z.record(
  z.string().check(z.regex(/^[A-Za-z][\w.-]{0,63}$/)),
  z.discriminatedUnion('type', channels, {
    error: ({ input }) => `one of ${types.join(', ')} is wanted${didYouMean((input as { type?: unknown } | null)?.type, types)}`,
  }),
  { error: ({ code }) => (code === 'invalid_key' ? 'the name of a channel is letters, digits, dots and dashes' : undefined) },
);

export type NotifyConfig = z.infer<typeof notifySchema>;
export type ChannelConfig = NotifyConfig[string];

/** All settings that a channel may have, for those who slip. */
export const channelSettings: readonly string[] = [...new Set(channels.flatMap((one) => Object.keys(one.shape)))];
