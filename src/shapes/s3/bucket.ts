import type {
  GetBucketAccelerateConfigurationOutput,
  GetBucketCorsOutput,
  GetBucketEncryptionOutput,
  GetBucketLoggingOutput,
  GetBucketOwnershipControlsOutput,
  GetBucketTaggingOutput,
  GetBucketVersioningOutput,
  GetBucketWebsiteOutput,
  GetObjectLockConfigurationOutput,
  GetPublicAccessBlockOutput,
  IntelligentTieringConfiguration,
} from '@aws-sdk/client-s3';
import { Unknown, type Value } from '../../core/value.ts';
import { describe, document, type Part, type Place, part, type Told, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { filled } from '../take.ts';

export const bucketType = 'AWS::S3::Bucket';

/** What one of the many calls about a bucket tells. */
export const told = (properties: ToldProperties<typeof bucketType>, state?: { readonly [fact: string]: unknown }): Part =>
  part(bucketType, properties, state);

export function bucket(name: string, { partition }: Pick<Place, 'partition'>): Described {
  return describe(bucketType, { id: name, arn: `arn:${partition}:s3:::${name}`, properties: { BucketName: name }, state: {} });
}

/** The policy of a bucket is a resource of its own in CloudFormation. One that could not be seen may be there, or not. */
export function bucketPolicy(bucketName: string, policy: Value): readonly Described[] {
  if (!policy) return [];
  const PolicyDocument = policy instanceof Unknown ? policy : document(policy as string | object);
  return [describe('AWS::S3::BucketPolicy', { id: bucketName, properties: { Bucket: bucketName, PolicyDocument }, state: {} })];
}

export function versioning({ Status, MFADelete }: GetBucketVersioningOutput): Part {
  return told({ VersioningConfiguration: Status && { Status } }, { mfaDelete: MFADelete ?? 'Disabled' });
}

export function encryption({ ServerSideEncryptionConfiguration: encryption }: GetBucketEncryptionOutput): Part {
  const rules = filled(encryption?.Rules)?.map((rule) => ({
    BucketKeyEnabled: rule.BucketKeyEnabled,
    ServerSideEncryptionByDefault: rule.ApplyServerSideEncryptionByDefault,
    BlockedEncryptionTypes: rule.BlockedEncryptionTypes,
  }));
  return told({ BucketEncryption: rules && { ServerSideEncryptionConfiguration: rules } });
}

export function publicAccessBlock({ PublicAccessBlockConfiguration }: GetPublicAccessBlockOutput): Part {
  return told({ PublicAccessBlockConfiguration });
}

export function ownership({ OwnershipControls }: GetBucketOwnershipControlsOutput): Part {
  return told({ OwnershipControls });
}

/** A bucket that logs nowhere answers without `LoggingEnabled`. */
export function logging({ LoggingEnabled: logging }: GetBucketLoggingOutput): Part {
  return told({
    LoggingConfiguration: logging && {
      DestinationBucketName: logging.TargetBucket,
      LogFilePrefix: logging.TargetPrefix || undefined,
      TargetObjectKeyFormat: logging.TargetObjectKeyFormat,
    },
  });
}

export function objectLock({ ObjectLockConfiguration: lock }: GetObjectLockConfigurationOutput): Part {
  return told({ ObjectLockEnabled: lock?.ObjectLockEnabled === 'Enabled', ObjectLockConfiguration: lock });
}

export function acceleration({ Status }: GetBucketAccelerateConfigurationOutput): Part {
  return told({ AccelerateConfiguration: Status && { AccelerationStatus: Status } });
}

export function cors({ CORSRules }: GetBucketCorsOutput): Part {
  const rules = filled(CORSRules)?.map(({ ID, AllowedHeaders, AllowedMethods, AllowedOrigins, ExposeHeaders, MaxAgeSeconds }) => ({
    Id: ID,
    AllowedHeaders,
    AllowedMethods,
    AllowedOrigins,
    ExposedHeaders: ExposeHeaders,
    MaxAge: MaxAgeSeconds,
  }));
  return told({ CorsConfiguration: rules && { CorsRules: rules } });
}

export function website({ IndexDocument, ErrorDocument, RedirectAllRequestsTo, RoutingRules }: GetBucketWebsiteOutput): Part {
  return told({
    WebsiteConfiguration: {
      IndexDocument: IndexDocument?.Suffix,
      ErrorDocument: ErrorDocument?.Key,
      RedirectAllRequestsTo,
      RoutingRules: filled(RoutingRules)?.map((rule) => ({ RoutingRuleCondition: rule.Condition, RedirectRule: rule.Redirect })),
    },
  });
}

export function intelligentTiering(configurations: readonly IntelligentTieringConfiguration[] | undefined): Part {
  return told({
    IntelligentTieringConfigurations: filled(configurations)?.map(({ Id, Status, Tierings, Filter: filter }) => ({
      Id,
      Status,
      Tierings,
      Prefix: filter?.Prefix ?? filter?.And?.Prefix,
      TagFilters: tagFilters(filter?.Tag, filter?.And?.Tags),
    })),
  });
}

export function tags({ TagSet }: Pick<GetBucketTaggingOutput, 'TagSet'>): Part {
  return { properties: tagsOf(bucketType, TagSet) };
}

type RawTag = { readonly Key?: string | undefined; readonly Value?: string | undefined };

/** One tag stands for itself in S3's filters, several stand under `And`. */
export function tagFilters(one: RawTag | undefined, several: readonly RawTag[] | undefined): Told<readonly { Key: string; Value: string }[]> {
  return one ? [one] : filled(several);
}
