import type { ConfigItem } from './item.ts';

/** An item of a resource that is there, though nothing else is known of it. */
export interface BareItem {
  readonly item: ConfigItem;
  readonly why: 'not-recorded' | 'oversized' | 'no-configuration';
  readonly reason: string;
}

/** What an item turned out to be. Compliance items are AWS Config's own verdicts, and nothing to judge. */
export type ItemReading =
  | { readonly kind: 'item'; readonly item: ConfigItem }
  | ({ readonly kind: 'bare' } & BareItem)
  | { readonly kind: 'deleted'; readonly type: string; readonly identity: string; readonly capturedAt: string }
  | { readonly kind: 'compliance'; readonly raw: object }
  | { readonly kind: 'wrong'; readonly reason: string };

type Raw = Readonly<Record<string, unknown>>;

const nothing: Raw = Object.freeze({});
const noTags: Readonly<Record<string, string>> = Object.freeze({});
const noRelationships: ConfigItem['relationships'] = Object.freeze([]) as never;

/** The type of an item, without reading more of it. */
export function typeOfItem(raw: unknown): string | undefined {
  const { resourceType } = unwrapped(raw) as Raw;
  return typeof resourceType === 'string' ? resourceType : undefined;
}

/**
 * Reads what all items have in common. AWS Config writes an item in one way into snapshots and in another into its API's answers:
 * other names for the same, and JSON within texts.
 */
export function readItem(given: unknown): ItemReading {
  const raw = unwrapped(given) as Raw;
  const type = raw.resourceType;
  const id = raw.resourceId ?? raw.resourceName;
  const account = raw.accountId ?? raw.awsAccountId;
  if (typeof type !== 'string' || type === '') return { kind: 'wrong', reason: 'it has no resourceType, so it is no configuration item' };
  if (typeof id !== 'string' || id === '') return { kind: 'wrong', reason: `an item of ${type} ${lacks(id, 'resourceId')}` };
  if (typeof account !== 'string') return { kind: 'wrong', reason: `the item of ${type} ${id} ${lacks(account, 'accountId')}` };
  const capturedAt = time(raw.configurationItemCaptureTime);
  if (capturedAt === undefined) return { kind: 'wrong', reason: `the item of ${type} ${id} has no configurationItemCaptureTime` };
  if (type === 'AWS::Config::ResourceCompliance') return { kind: 'compliance', raw };
  const status = raw.configurationItemStatus;
  const region = regionOf(raw.awsRegion);
  if (status === 'ResourceDeleted' || status === 'ResourceDeletedNotRecorded')
    return { kind: 'deleted', type, identity: identityOf(account, region, type, id), capturedAt };
  const configuration = parsed(raw.configuration);
  const arn = text(raw.arn) ?? text(raw.ARN);
  const name = text(raw.resourceName);
  const createdAt = time(raw.resourceCreationTime);
  const item: { -readonly [Key in keyof ConfigItem]: ConfigItem[Key] } = {
    type,
    id,
    account,
    partition: partitionOf(arn, region),
    capturedAt,
    tags: tagsOf(raw.tags),
    configuration: (isObject(configuration) ? configuration : nothing) as ConfigItem['configuration'],
    supplementary: supplementaryOf(raw.supplementaryConfiguration),
    relationships: relationshipsOf(raw.relationships),
  };
  if (name !== undefined) item.name = name;
  if (arn !== undefined) item.arn = arn;
  if (region !== undefined) item.region = region;
  if (createdAt !== undefined) item.createdAt = createdAt;
  if (status === 'ResourceNotRecorded') return { kind: 'bare', item, why: 'not-recorded', reason: `AWS Config does not record resources of ${type}` };
  if (isOversized(given))
    return { kind: 'bare', item, why: 'oversized', reason: 'its item is too large to be delivered as a message, and only a summary is here' };
  if (!isObject(configuration) || isEmpty(configuration))
    return { kind: 'bare', item, why: 'no-configuration', reason: 'the item of AWS Config holds no configuration' };
  return { kind: 'item', item };
}

/** Ids that are numbers have lost the zeros that they began with: nobody knows whose they are. */
function lacks(value: unknown, name: string): string {
  return typeof value === 'number' ? `has a number as its ${name}, and not a text` : `has no ${name}`;
}

/** What tells a resource from all others, as far as an item says. */
export function identityOf(account: string, region: string | undefined, type: string, id: string): string {
  return `${account}/${region ?? '-'}/${type}/${id}`;
}

/** A message that carries an item, or the summary of one that is too large, is read as what it carries. */
function unwrapped(raw: unknown): object {
  if (!isObject(raw)) return nothing;
  if (typeof (raw as Raw).resourceType === 'string') return raw;
  const { configurationItem, configurationItemSummary, ConfigurationItem } = messageIn(raw);
  return [configurationItem, configurationItemSummary, ConfigurationItem].find(isObject) ?? raw;
}

/** An event of EventBridge and a notification of SNS carry the message. */
function messageIn(raw: object): Raw {
  const { detail, Type, Message } = raw as Raw;
  if (isObject(detail)) return detail as Raw;
  const message = Type === 'Notification' ? parsed(Message) : undefined;
  return (isObject(message) ? message : raw) as Raw;
}

function isOversized(raw: unknown): boolean {
  if (!isObject(raw) || typeof (raw as Raw).resourceType === 'string') return false;
  const { configurationItem, configurationItemSummary } = messageIn(raw);
  return isObject(configurationItemSummary) && !isObject(configurationItem);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // What is no JSON tells nothing: the resource is there, and its configuration is not known.
    return undefined;
  }
}

/** Texts that are JSON are parsed. A text that is only digits is none: it may be an account. */
function supplementaryOf(raw: unknown): Raw {
  if (!isObject(raw)) return nothing;
  let copy: Record<string, unknown> | undefined;
  for (const key in raw) {
    const value = (raw as Raw)[key];
    if (typeof value !== 'string' || !/^\s*(?:[[{"]|true$|false$|null$)/.test(value)) continue;
    const inner = parsed(value);
    if (inner === undefined) continue;
    copy ??= { ...raw };
    copy[key] = inner;
  }
  return copy ?? (raw as Raw);
}

function tagsOf(raw: unknown): Readonly<Record<string, string>> {
  if (!isObject(raw)) return noTags;
  if (!Array.isArray(raw)) return raw as Record<string, string>;
  const tags: Record<string, string> = {};
  for (const one of raw) {
    const { key, Key = key, value, Value = value } = (one ?? nothing) as Raw;
    if (typeof Key === 'string') tags[Key] = typeof Value === 'string' ? Value : '';
  }
  return tags;
}

function relationshipsOf(raw: unknown): ConfigItem['relationships'] {
  if (!Array.isArray(raw) || raw.length === 0) return noRelationships;
  const relationships: { type: string; id?: string; name?: string; how: string }[] = [];
  for (const one of raw) {
    const { resourceType, resourceId, resourceName, relationshipName, name } = (one ?? nothing) as Raw;
    if (typeof resourceType !== 'string') continue;
    const relationship: (typeof relationships)[number] = { type: resourceType, how: (text(relationshipName) ?? text(name) ?? '').trim() };
    if (typeof resourceId === 'string' && resourceId !== '') relationship.id = resourceId;
    if (typeof resourceName === 'string' && resourceName !== '') relationship.name = resourceName;
    relationships.push(relationship);
  }
  return relationships;
}

/** `global` and `Not Applicable` are no regions. */
function regionOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && /-\d+$/.test(raw) ? raw : undefined;
}

function partitionOf(arn: string | undefined, region: string | undefined): string {
  if (arn?.startsWith('arn:')) return arn.slice(4, arn.indexOf(':', 4));
  if (region === undefined) return 'aws';
  return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** ISO times as they are; seconds since 1970, as some tools write them, made ISO. */
function time(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw !== '' && Number.isFinite(Date.parse(raw)) ? raw : undefined;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return undefined;
  const date = new Date(raw < 1e11 ? raw * 1000 : raw);
  return Number.isFinite(date.getTime()) ? date.toISOString() : undefined;
}

function text(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}
