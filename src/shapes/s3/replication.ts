import type { GetBucketReplicationOutput, ReplicationRule } from '@aws-sdk/client-s3';
import type { ResourceTypes } from '../../core/resource.ts';
import { type Part, type Told, unseen } from '../describe.ts';
import { filled } from '../take.ts';
import { told } from './bucket.ts';

type Rule = NonNullable<ResourceTypes['AWS::S3::Bucket']['ReplicationConfiguration']>['Rules'][number];

export type RegionOf = (bucketName: string) => string | undefined;

/** The ARN of a destination does not tell its region: `regionOf` does, for the buckets that it knows by name. */
export function replication({ ReplicationConfiguration: answer }: GetBucketReplicationOutput, regionOf: RegionOf): Part {
  const rules = filled(answer?.Rules);
  if (!answer || !rules) return {};
  return told({ ReplicationConfiguration: { Role: answer.Role, Rules: rules.map(ruleOf) } }, { replicationRegions: rules.map(regionsOf(regionOf)) });
}

function regionsOf(regionOf: RegionOf) {
  return (rule: ReplicationRule) => {
    const bucket = rule.Destination?.Bucket?.split(':').at(-1) ?? '';
    return regionOf(bucket) ?? unseen(`the region of ${bucket || 'the destination'} cannot be seen`);
  };
}

function ruleOf({ ID, Filter: filter, ...rule }: ReplicationRule): Told<Rule> {
  return {
    Id: ID,
    Status: rule.Status,
    Priority: rule.Priority,
    Prefix: rule.Prefix,
    Filter: filter && {
      Prefix: filter.Prefix,
      TagFilter: filter.Tag,
      And: filter.And && { Prefix: filter.And.Prefix, TagFilters: filled(filter.And.Tags) },
    },
    Destination: rule.Destination,
    DeleteMarkerReplication: rule.DeleteMarkerReplication,
    SourceSelectionCriteria: rule.SourceSelectionCriteria,
  };
}
