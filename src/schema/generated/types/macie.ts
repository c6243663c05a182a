// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Macie::AllowList': MacieAllowList;
    'AWS::Macie::CustomDataIdentifier': MacieCustomDataIdentifier;
    'AWS::Macie::FindingsFilter': MacieFindingsFilter;
    'AWS::Macie::Member': MacieMember;
    'AWS::Macie::Session': MacieSession;
  }
}

export interface MacieAllowList {
  readonly Criteria: MacieAllowListCriteria;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface MacieAllowListCriteria {
  readonly Regex?: string;
  readonly S3WordsList?: MacieAllowListS3WordsList;
}

export interface MacieAllowListS3WordsList {
  readonly BucketName: string;
  readonly ObjectKey: string;
}

export interface MacieCustomDataIdentifier {
  readonly Description?: string;
  readonly IgnoreWords?: readonly string[];
  readonly Keywords?: readonly string[];
  readonly MaximumMatchDistance?: number;
  readonly Name: string;
  readonly Regex: string;
  readonly Tags?: readonly Tag[];
}

export interface MacieFindingsFilter {
  readonly Action?: OneOf<'ARCHIVE' | 'NOOP'>;
  readonly Description?: string;
  readonly FindingCriteria: MacieFindingsFilterFindingCriteria;
  readonly Name: string;
  readonly Position?: number;
  readonly Tags?: readonly Tag[];
}

export interface MacieFindingsFilterFindingCriteria {
  readonly Criterion?: { readonly [key: string]: MacieFindingsFilterCriterionAdditionalProperties };
}

export interface MacieFindingsFilterCriterionAdditionalProperties {
  readonly eq?: readonly string[];
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly neq?: readonly string[];
}

export interface MacieMember {
  readonly AccountId: string;
  readonly Email?: string;
  readonly Tags?: readonly Tag[];
}

export interface MacieSession {
  readonly FindingPublishingFrequency?: OneOf<'FIFTEEN_MINUTES' | 'ONE_HOUR' | 'SIX_HOURS'>;
  readonly Status?: OneOf<'ENABLED' | 'PAUSED'>;
}
