import {
  allOf,
  anyOf,
  every,
  finding,
  isSet,
  type Parameters,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  rule,
  some,
  type Text,
  text,
  texts,
} from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';

/** What the rules read of a trail, their own or another. */
export interface Trail {
  readonly IsLogging?: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly EnableLogFileValidation?: boolean;
  readonly KMSKeyId?: string;
  readonly S3BucketName?: string;
  readonly SnsTopicName?: string;
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly EventSelectors?: readonly EventSelector[];
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[];
}

interface EventSelector {
  readonly ReadWriteType?: string;
  readonly IncludeManagementEvents?: boolean;
  readonly ExcludeManagementEventSources?: readonly string[];
  readonly DataResources?: readonly { readonly Type: string; readonly Values?: readonly string[] }[];
}

interface AdvancedEventSelector {
  readonly FieldSelectors: readonly FieldSelector[];
}

interface FieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[];
}

export const trailFields = [
  'IsLogging',
  'IsMultiRegionTrail',
  'IncludeGlobalServiceEvents',
  'EnableLogFileValidation',
  'KMSKeyId',
  'S3BucketName',
  'SnsTopicName',
  'CloudWatchLogsLogGroupArn',
  'EventSelectors',
  'AdvancedEventSelectors',
] as const;

/** All trails: these rules ask for one good trail in the account, not for every trail to be one. */
export const allTrails = [{ type: 'AWS::CloudTrail::Trail', fields: trailFields }] as const;

/** Whether another trail is good: one of the same region, or one that records all of them. */
export function anotherTrail(context: Pick<RuleContext, 'related' | 'resource'>, isGood: (trail: Trail) => boolean): boolean {
  return some(context.related('AWS::CloudTrail::Trail'), ({ resource, properties }) =>
    allOf(
      () => resource.region === context.resource.region || properties.IsMultiRegionTrail === true,
      () => isGood(properties as Trail),
    ),
  );
}

type TrailRule<P extends Parameters> = Omit<RuleDefinition<'AWS::CloudTrail::Trail', P>, 'types' | 'needs' | 'scope'>;

/**
 * A rule that AWS asks of the account: its trails are judged, each with the others in sight, and where there is none, the
 * account itself.
 */
// biome-ignore lint/complexity/noBannedTypes: no parameters
export function trailRule<const P extends Parameters = {}>(definition: TrailRule<P>): Rule {
  return rule({
    ...definition,
    types: ['AWS::CloudTrail::Trail', 'AWS::::Account'],
    needs: allTrails,
    scope(properties, context) {
      if (context.resource.type !== 'AWS::::Account') return true;
      const scope = onceAnAccount(properties, context);
      if (scope !== true) return scope;
      return some(context.related('AWS::CloudTrail::Trail'), () => true) ? 'its trails are judged themselves' : true;
    },
    *check(properties, context) {
      if (context.resource.type === 'AWS::::Account') yield finding('', 'the account has no trail', { expected: 'an AWS::CloudTrail::Trail' });
      else yield* definition.check(properties as never, context as never) ?? [];
    },
  });
}

/** For `scope`: the trail of an organization is told of in each of its accounts, and judged in that which it belongs to. */
export function isOwn(_: unknown, { resource }: Pick<RuleContext, 'resource'>): true | string {
  const { arn, account, state } = resource;
  const owner = state !== undefined && typeof arn === 'string' ? arn.split(':')[4] : undefined;
  return !owner || account === undefined || owner === account || `it belongs to the account ${owner} of the organization`;
}

export type Direction = 'read' | 'write';

function records(readWriteType: string | undefined, direction: Direction): boolean {
  const type = String(readWriteType ?? 'All').toLowerCase();
  return type === 'all' || type === `${direction}only`;
}

/** Management events in the directions, with none left out; a trail without selectors records all of them. */
export function recordsManagementEvents(trail: Trail, directions: readonly Direction[]): boolean {
  if (isSet(trail, 'AdvancedEventSelectors'))
    return directions.every((direction) =>
      some(trail.AdvancedEventSelectors, (selector) => fieldIs(selector, 'eventCategory', 'Management') && onlyFields(selector, [], direction)),
    );
  if (!isSet(trail, 'EventSelectors')) return true;
  if (trail.EventSelectors?.length === 0) return true;
  return directions.every((direction) =>
    some(trail.EventSelectors, (selector) =>
      allOf(
        () => selector.IncludeManagementEvents !== false,
        () => !isSet(selector, 'ExcludeManagementEventSources') || selector.ExcludeManagementEventSources?.length === 0,
        () => records(selector.ReadWriteType, direction),
      ),
    ),
  );
}

/** Whether S3 object events of a bucket (or of all, where none is named) are recorded in the directions. */
export function recordsObjectEvents(trail: Trail, directions: readonly Direction[], bucket?: string): boolean {
  const arns = ['arn:aws:s3', 'arn:aws:s3:::', ...(bucket === undefined ? [] : [`arn:aws:s3:::${bucket}/`, `arn:aws:s3:::${bucket}`])];
  const suffixes = [':s3', ':s3:::', ...(bucket === undefined ? [] : [`:s3:::${bucket}/`])];
  return directions.every((direction) =>
    anyOf(
      () =>
        some(trail.EventSelectors, (selector) =>
          allOf(
            () => records(selector.ReadWriteType, direction),
            () =>
              some(
                selector.DataResources,
                (data) =>
                  data.Type === 'AWS::S3::Object' &&
                  some(texts(data, 'Values'), (value) =>
                    value.known ? arns.includes(value.value.replace(/^arn:[^:]*/, 'arn:aws')) : endsInOne(value, suffixes),
                  ),
              ),
          ),
        ),
      () =>
        some(
          trail.AdvancedEventSelectors,
          (selector) =>
            fieldIs(selector, 'eventCategory', 'Data') &&
            fieldIs(selector, 'resources.type', 'AWS::S3::Object') &&
            onlyFields(selector, ['resources.type'], direction),
        ),
    ),
  );
}

function endsInOne(value: Text, suffixes: readonly string[]): boolean {
  return some(suffixes, (suffix) => value.endsWith(suffix));
}

function fieldIs(selector: AdvancedEventSelector, field: string, wanted: string): boolean {
  return some(selector.FieldSelectors, (one) => one.Field === field && some(one.Equals, (value) => value === wanted));
}

/** Whether nothing but the fields narrows the selector, save a readOnly that lets the direction through. */
function onlyFields(selector: AdvancedEventSelector, fields: readonly string[], direction: Direction): boolean {
  return every(
    selector.FieldSelectors,
    (one) =>
      one.Field === 'eventCategory' ||
      fields.includes(one.Field) ||
      (one.Field === 'readOnly' && some(one.Equals, (value) => String(value) === (direction === 'read' ? 'true' : 'false'))),
  );
}

/** Whether the trail delivers where it is asked to; `wanted` may be left out. */
export function deliversTo(trail: Trail, key: 'S3BucketName' | 'SnsTopicName' | 'CloudWatchLogsLogGroupArn', wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const own = text(trail, key);
  if (!own) return false;
  // A topic may be given by its name, where its ARN is asked for; the ARN of a log group may end in `:*`.
  return own.isOneOf([wanted, wanted.split(':').at(-1) as string, `${wanted}:*`, wanted.replace(/:\*$/, '')]);
}
