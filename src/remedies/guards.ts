import { unknownMark } from '../core/configuration-text.ts';
import type { Ask } from '../core/remedy.ts';
import { glob } from '../core/waiver.ts';

/** What guards look at. */
export interface Guarded {
  readonly rule: string;
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly arn?: string;
  readonly identity: string;
  readonly account: string;
  readonly tags: Readonly<Record<string, string>>;
}

const kinds = ['rule', 'tag', 'account', 'resource'] as const;
type Kind = (typeof kinds)[number];

export interface Guard {
  readonly kind: Kind;
  readonly written: string;
  matches(one: Guarded): boolean;
}

/** Where a resource bears this tag, with any value but `false` or the names of other rules, no remedy touches it. */
export const noRemedyTag = 'bylaw:no-remedy';

/** `rule:S3_*`, `account:123456789012`, `resource:AWS::S3::Bucket/legacy-*`, `tag:stage=prod` or `tag:stage`; or what is wrong with it. */
export function readGuard(written: string): Guard | string {
  const [, kind, pattern] = /^([a-z]+):(.+)$/s.exec(written) ?? [];
  if (!kinds.includes(kind as Kind) || pattern === undefined)
    return `${JSON.stringify(written)} is no guard: write rule:PATTERN, account:ID, resource:PATTERN, tag:KEY or tag:KEY=PATTERN`;
  return { kind: kind as Kind, written, matches: testOf(kind as Kind, pattern) };
}

function testOf(kind: Kind, pattern: string): Guard['matches'] {
  if (kind === 'tag') {
    const [key = '', ...rest] = pattern.split('=');
    const value = glob(rest.length === 0 ? '*' : rest.join('='));
    return ({ tags }) => tags[key] !== undefined && value(tags[key]);
  }
  const test = glob(pattern);
  if (kind === 'rule') return ({ rule }) => test(rule);
  if (kind === 'account') return ({ account }) => test(account);
  return (one) => namesOf(one).some(test);
}

function namesOf({ id, name, type, arn, identity }: Guarded): readonly string[] {
  return [id, `${type}/${id}`, identity, ...(name === undefined ? [] : [name, `${type}/${name}`]), ...(arn === undefined ? [] : [arn])];
}

/** Why nothing may be done about it; undefined where all guards let it through. */
export function heldBy(one: Guarded, allow: readonly Guard[], deny: readonly Guard[]): string | undefined {
  const denied = deny.find((guard) => guard.kind !== 'tag' && guard.matches(one));
  if (denied) return `it is denied (${denied.written})`;
  for (const kind of kinds) {
    const those = allow.filter((guard) => guard.kind === kind);
    if (kind !== 'tag' && those.length > 0 && !those.some((guard) => guard.matches(one)))
      return `it is not among what is allowed (${those.map((guard) => guard.written).join(', ')})`;
  }
  // Whoever may not see the tags cannot know that none of them says no.
  if (one.tags[unknownMark] !== undefined) return `its tags could not be seen, and one of them may say no (${one.tags[unknownMark]})`;
  const tagged = deny.find((guard) => guard.kind === 'tag' && guard.matches(one));
  if (tagged) return `it is denied (${tagged.written})`;
  const wanted = allow.filter((guard) => guard.kind === 'tag');
  if (wanted.length > 0 && !wanted.some((guard) => guard.matches(one)))
    return `it is not among what is allowed (${wanted.map((guard) => guard.written).join(', ')})`;
  return heldByTag(one);
}

function heldByTag({ tags, rule }: Guarded): string | undefined {
  const value = tags[noRemedyTag]?.trim();
  if (value === undefined || value.toLowerCase() === 'false') return undefined;
  const named = value.split(/[\s,;+/]+/).filter((one) => /^[A-Z0-9_*?]*[A-Z_][A-Z0-9_*?]*$/.test(one) && one.includes('_'));
  if (named.length > 0 && !named.some((one) => glob(one)(rule))) return undefined;
  return `its tag ${noRemedyTag} says no${value === '' || value.toLowerCase() === 'true' ? '' : ` (${value})`}`;
}

/** The tags among properties, whatever the type calls them: a list of keys and values, or a map. */
export function tagsAmong(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const tags: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!/tags$/i.test(name) || typeof value !== 'object' || value === null) continue;
    const pairs = Array.isArray(value) ? value.map((one) => [one?.Key, one?.Value]) : Object.entries(value);
    for (const [key, text] of pairs) if (typeof key === 'string') tags[key] = typeof text === 'string' ? text : '';
  }
  return tags;
}

/** The tags of what a scan does not ask for its tags, asked by its ARN; those that were not known stay so where nobody may ask. */
export async function tagsAsked(
  tags: Readonly<Record<string, string>>,
  arn: string | undefined,
  ask: Ask,
): Promise<Readonly<Record<string, string>>> {
  if (tags[unknownMark] === undefined || arn === undefined) return tags;
  // Log groups are told with all their streams.
  const plain = arn.replace(/:\*$/, '');
  try {
    const told = await ask('tagging', 'GetResources', { ResourceARNList: [plain] });
    const own = told?.ResourceTagMappingList?.find((one) => one.ResourceARN?.replace(/:\*$/, '') === plain)?.Tags ?? [];
    return Object.fromEntries(own.map(({ Key = '', Value = '' }) => [Key, Value]));
  } catch (thrown) {
    return { [unknownMark]: (thrown as Error).message };
  }
}

/** The tags of a resource as they are at this moment; undefined where nobody tells of them. */
export async function tagsNow(arn: string | undefined, ask: Ask): Promise<Readonly<Record<string, string>> | undefined> {
  if (arn === undefined) return undefined;
  const tags = await tagsAsked({ [unknownMark]: 'not asked yet' }, arn, ask);
  // What the tagging API does not know of has no tags for it, whatever it bears.
  return Object.keys(tags).length === 0 || tags[unknownMark] !== undefined ? undefined : tags;
}
