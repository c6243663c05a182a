import type { GetBucketLifecycleConfigurationOutput, LifecycleRule } from '@aws-sdk/client-s3';
import type { ResourceTypes } from '../../core/resource.ts';
import type { Part, Told } from '../describe.ts';
import { filled } from '../take.ts';
import { tagFilters, told } from './bucket.ts';

type Rule = NonNullable<ResourceTypes['AWS::S3::Bucket']['LifecycleConfiguration']>['Rules'][number];

export function lifecycle({ Rules, TransitionDefaultMinimumObjectSize }: GetBucketLifecycleConfigurationOutput): Part {
  const rules = filled(Rules);
  return told({ LifecycleConfiguration: rules && { Rules: rules.map(ruleOf), TransitionDefaultMinimumObjectSize } });
}

/** CloudFormation writes side by side what the API has under `Filter` and `Expiration`. */
function ruleOf(rule: LifecycleRule): Told<Rule> {
  const { Filter: filter, Expiration: expiration } = rule;
  return {
    Id: rule.ID,
    Status: rule.Status,
    // An empty prefix is all objects, as none is.
    Prefix: filter?.Prefix || filter?.And?.Prefix || rule.Prefix || undefined,
    TagFilters: tagFilters(filter?.Tag, filter?.And?.Tags),
    ObjectSizeGreaterThan: filter?.ObjectSizeGreaterThan ?? filter?.And?.ObjectSizeGreaterThan,
    ObjectSizeLessThan: filter?.ObjectSizeLessThan ?? filter?.And?.ObjectSizeLessThan,
    ExpirationInDays: expiration?.Days,
    ExpirationDate: expiration?.Date,
    ExpiredObjectDeleteMarker: expiration?.ExpiredObjectDeleteMarker,
    AbortIncompleteMultipartUpload: rule.AbortIncompleteMultipartUpload,
    NoncurrentVersionExpiration: rule.NoncurrentVersionExpiration,
    NoncurrentVersionTransitions: filled(rule.NoncurrentVersionTransitions)?.map(({ NoncurrentDays, NewerNoncurrentVersions, StorageClass }) => ({
      TransitionInDays: NoncurrentDays,
      NewerNoncurrentVersions,
      StorageClass,
    })),
    Transitions: filled(rule.Transitions)?.map(({ Days, Date: date, StorageClass }) => ({
      TransitionInDays: Days,
      TransitionDate: date,
      StorageClass,
    })),
  };
}
