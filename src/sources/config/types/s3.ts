import type { Grant, LifecycleRule, LifecycleRuleFilter } from '@aws-sdk/client-s3';
import { type Part, unseen } from '../../../shapes/describe.ts';
import type { Described } from '../../../shapes/described.ts';
import { openState } from '../../../shapes/open-state.ts';
import { accountPublicAccessBlock } from '../../../shapes/s3/access-point.ts';
import { accessControl } from '../../../shapes/s3/acl.ts';
import * as shape from '../../../shapes/s3/bucket.ts';
import { lifecycle } from '../../../shapes/s3/lifecycle.ts';
import { notifications } from '../../../shapes/s3/notifications.ts';
import { replication } from '../../../shapes/s3/replication.ts';
import { tagMap } from '../../../shapes/tags.ts';
import type { ConfigItem } from '../item.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';

// biome-ignore lint/suspicious/noExplicitAny: input from outside, in the words of an SDK that has no types here
type Told = any;

const redirects: Spelling = { names: { httpRedirectCode: 'HttpRedirectCode' } };
const spelling: Spelling = { names: { sseAlgorithm: 'SSEAlgorithm', kmsMasterKeyID: 'KMSMasterKeyID' } };

/**
 * The parts of a bucket as AWS Config keeps them, in the words of the older Java SDK, by their name in the item. A part that is not
 * there, or has nothing in it, is not set; but each item of a bucket tells its versioning, and one that does not tells nothing at all.
 */
const parts: { readonly [name: string]: (told: Told) => Part } = {
  BucketVersioningConfiguration: ({ status, isMfaDeleteEnabled }) =>
    // Of a bucket that never had versions Config says Off.
    shape.versioning({ Status: status === 'Off' || !status ? undefined : status, MFADelete: isMfaDeleteEnabled === true ? 'Enabled' : 'Disabled' }),
  ServerSideEncryptionConfiguration: (told) => shape.encryption({ ServerSideEncryptionConfiguration: pascal(told, spelling) }),
  PublicAccessBlockConfiguration: (told) => shape.publicAccessBlock({ PublicAccessBlockConfiguration: pascal(told) }),
  BucketLoggingConfiguration: ({ destinationBucketName, logFilePrefix }) =>
    shape.logging(destinationBucketName ? { LoggingEnabled: { TargetBucket: destinationBucketName, TargetPrefix: logFilePrefix ?? '' } } : {}),
  BucketLifecycleConfiguration: ({ rules }) => lifecycle({ Rules: (rules ?? []).map(lifecycleRule) }),
  BucketReplicationConfiguration: replicationRules,
  BucketNotificationConfiguration: ({ configurations }) => notifications(notificationLists(configurations)),
  ObjectLockConfiguration: (told) => shape.objectLock({ ObjectLockConfiguration: pascal(told) }),
  AccessControlList: ({ grantList, grantSet, owner }) =>
    accessControl({ Owner: { ID: owner?.id }, Grants: [...(grantList ?? []), ...(grantSet ?? [])].map(grantOf) }),
  BucketAccelerateConfiguration: ({ status }) => shape.acceleration({ Status: status ?? undefined }),
  BucketCrossOriginConfiguration: ({ rules }) =>
    shape.cors({
      CORSRules: (rules ?? []).map(({ id, exposedHeaders, ...rule }: Told) => ({ ID: id, ExposeHeaders: exposedHeaders, ...pascal<object>(rule) })),
    }),
  BucketWebsiteConfiguration: ({ indexDocumentSuffix, errorDocument, ...told }) => {
    const { RedirectAllRequestsTo, RoutingRules } = pascal<Told>(told, redirects);
    if (!indexDocumentSuffix && !RedirectAllRequestsTo) return {};
    return shape.website({
      IndexDocument: indexDocumentSuffix ? { Suffix: indexDocumentSuffix } : undefined,
      ErrorDocument: errorDocument ? { Key: errorDocument } : undefined,
      RedirectAllRequestsTo,
      RoutingRules,
    });
  },
};

/** What S3 has and no item of AWS Config shows. */
const unrecorded = Object.fromEntries(
  ['OwnershipControls', 'IntelligentTieringConfigurations', 'AnalyticsConfigurations', 'InventoryConfigurations', 'MetricsConfigurations'].map(
    (name) => [name, unseen(`AWS Config does not record ${name} of buckets`)],
  ),
);

/** What every item of a bucket holds, set or not: where it is missing, it was not seen. */
const always: { readonly [name: string]: string } = {
  AccessControlList: 'AccessControl',
  BucketLoggingConfiguration: 'LoggingConfiguration',
  BucketNotificationConfiguration: 'NotificationConfiguration',
};

function bucket(item: ConfigItem): readonly Described[] {
  const { supplementary, partition } = item;
  const own = shape.bucket(item.name ?? item.id, { partition });
  if (supplementary.BucketVersioningConfiguration === undefined) {
    const veil = unseen('the configuration item holds none of the settings of the bucket');
    return [{ ...own, properties: veil as never, state: openState({}, veil.reason) }, ...shape.bucketPolicy(own.id, veil)];
  }
  const properties: Record<string, unknown> = { ...own.properties, ...shape.tags({ TagSet: tagSet(item) }).properties };
  for (const name in unrecorded) properties[name] = unrecorded[name];
  const state: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(parts)) {
    const told = supplementary[name];
    if (typeof told !== 'object' || told === null) continue;
    const part = read(told);
    Object.assign(properties, part.properties);
    Object.assign(state, part.state);
  }
  for (const [name, property] of Object.entries(always)) {
    if (!supplementary[name]) properties[property] = unseen(`the configuration item holds no ${name}`);
  }
  // Without a lock there is no configuration of one.
  properties.ObjectLockEnabled ??= false;
  const policy = supplementary.BucketPolicy as { readonly policyText?: string | null } | undefined;
  return [
    { ...own, properties: properties as Described['properties'], state: openState(state, 'AWS Config does not record this of buckets') },
    ...shape.bucketPolicy(own.id, policy ? policy.policyText : unseen('the configuration item holds no BucketPolicy')),
  ];
}

function tagSet({ tags, supplementary }: ConfigItem): { Key: string; Value: string }[] {
  const told = (supplementary.BucketTaggingConfiguration as { readonly tagSets?: readonly { readonly tags?: object }[] } | undefined)?.tagSets?.[0];
  return Object.entries({ ...tagMap(told?.tags as Record<string, string>), ...tags }).map(([Key, Value]) => ({ Key, Value }));
}

/** Days that are not set are -1 there, or 0. */
const days = (told: unknown) => (typeof told === 'number' && told > 0 ? told : undefined);

function lifecycleRule(rule: Told): LifecycleRule {
  const old = days(rule.noncurrentVersionExpirationInDays);
  return {
    ID: rule.id,
    Status: rule.status,
    Prefix: rule.prefix ?? undefined,
    Filter: filterOf(rule.filter?.predicate),
    Expiration: {
      Days: days(rule.expirationInDays),
      Date: rule.expirationDate ?? undefined,
      ExpiredObjectDeleteMarker: rule.expiredObjectDeleteMarker ? true : undefined,
    },
    AbortIncompleteMultipartUpload: rule.abortIncompleteMultipartUpload
      ? { DaysAfterInitiation: Number(rule.abortIncompleteMultipartUpload.daysAfterInitiation) }
      : undefined,
    NoncurrentVersionExpiration: pascal(rule.noncurrentVersionExpiration ?? (old ? { noncurrentDays: old } : null)),
    NoncurrentVersionTransitions: rule.noncurrentVersionTransitions?.map((one: Told) => ({
      NoncurrentDays: days(one.days ?? one.noncurrentDays),
      NewerNoncurrentVersions: one.newerNoncurrentVersions ?? undefined,
      StorageClass: one.storageClass,
    })),
    Transitions: rule.transitions?.map((one: Told) => ({ Days: days(one.days), Date: one.date ?? undefined, StorageClass: one.storageClass })),
  };
}

function filterOf(predicate: Told): LifecycleRuleFilter | undefined {
  if (!predicate) return undefined;
  const several: readonly Told[] = predicate.operands ?? [predicate];
  return {
    And: {
      Prefix: several.find((one) => one.prefix)?.prefix,
      Tags: several.flatMap((one) => (one.tag ? [{ Key: one.tag.key, Value: one.tag.value }] : [])),
      ObjectSizeGreaterThan: several.find((one) => one.objectSizeGreaterThan)?.objectSizeGreaterThan,
      ObjectSizeLessThan: several.find((one) => one.objectSizeLessThan)?.objectSizeLessThan,
    },
  };
}

/** By the rules' ids; the item tells no region of a destination. */
function replicationRules({ roleARN, rules }: Told): Part {
  if (!rules) return { properties: { ReplicationConfiguration: unseen('AWS Config does not record the rules of this replication') } };
  const Rules = Object.entries(rules as Record<string, Told>).map(([ID, { destinationConfig, filter: _, ...rule }]) => {
    const { bucketARN, storageClass, account } = destinationConfig ?? {};
    return {
      ...pascal<{ Status: 'Enabled' }>(rule),
      ID,
      Destination: { Bucket: bucketARN, StorageClass: storageClass ?? undefined, Account: account ?? undefined },
    };
  });
  return replication({ ReplicationConfiguration: { Role: roleARN, Rules } }, () => undefined);
}

/** Each of the configurations tells by the name of its ARN what it is. EventBridge stands among them, by its own name. */
function notificationLists(configurations: Told): Parameters<typeof notifications>[0] {
  const all = Object.entries((configurations ?? {}) as Record<string, Told>);
  const of = (kind: string, type: string) =>
    all.filter(([, one]) => one && (one.type === type || (one.type === undefined && one[kind] !== undefined)));
  const rules = (one: Told) => one.filter?.s3KeyFilter?.filterRules;
  const common = (one: Told) => ({ Events: one.events, Filter: rules(one) ? { Key: { FilterRules: pascal<[]>(rules(one)) } } : undefined });
  return {
    TopicConfigurations: of('topicARN', 'TopicConfiguration').map(([, one]) => ({ ...common(one), TopicArn: one.topicARN })),
    QueueConfigurations: of('queueARN', 'QueueConfiguration').map(([, one]) => ({ ...common(one), QueueArn: one.queueARN })),
    LambdaFunctionConfigurations: of('functionARN', 'LambdaConfiguration').map(([, one]) => ({
      ...common(one),
      LambdaFunctionArn: one.functionARN ?? one.queueARN,
    })),
    EventBridgeConfiguration: all.some(([name]) => name === 'EventBridgeConfiguration') ? {} : undefined,
  };
}

const groups: Readonly<Record<string, string>> = {
  AllUsers: 'http://acs.amazonaws.com/groups/global/AllUsers',
  AuthenticatedUsers: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
  LogDelivery: 'http://acs.amazonaws.com/groups/s3/LogDelivery',
};
const permissions: Readonly<Record<string, string>> = {
  FullControl: 'FULL_CONTROL',
  Read: 'READ',
  Write: 'WRITE',
  ReadAcp: 'READ_ACP',
  WriteAcp: 'WRITE_ACP',
};

/** A group stands there by its bare name, anybody else by an id. */
function grantOf({ grantee, permission }: Told): Grant {
  const group = typeof grantee === 'string' ? groups[grantee] : undefined;
  const who = group ? { Type: 'Group', URI: group } : { Type: 'CanonicalUser', ID: grantee?.id };
  return { Grantee: who, Permission: permissions[permission] ?? permission } as Grant;
}

export const translations: readonly Translation[] = [
  { type: 'AWS::S3::Bucket', tells: ['AWS::S3::BucketPolicy'], translate: bucket },
  {
    type: 'AWS::S3::AccountPublicAccessBlock',
    translate: (item) => [
      { ...accountPublicAccessBlock(item.id, pascal(item.configuration)), state: openState({}, 'AWS Config does not record this') },
    ],
  },
];
