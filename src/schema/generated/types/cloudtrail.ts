// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CloudTrail::Channel': CloudTrailChannel;
    'AWS::CloudTrail::Dashboard': CloudTrailDashboard;
    'AWS::CloudTrail::EventDataStore': CloudTrailEventDataStore;
    'AWS::CloudTrail::ResourcePolicy': CloudTrailResourcePolicy;
    'AWS::CloudTrail::Trail': CloudTrailTrail;
  }
}

export interface CloudTrailChannel {
  readonly Destinations?: readonly CloudTrailChannelDestination[];
  readonly Name?: string;
  readonly Source?: string;
  readonly Tags?: readonly Tag[];
}

export interface CloudTrailChannelDestination {
  readonly Location: string;
  readonly Type: OneOf<'EVENT_DATA_STORE'>;
}

export interface CloudTrailDashboard {
  readonly Name?: string;
  readonly RefreshSchedule?: CloudTrailDashboardRefreshSchedule;
  readonly Tags?: readonly Tag[];
  readonly TerminationProtectionEnabled?: boolean;
  readonly Widgets?: readonly CloudTrailDashboardWidget[];
}

export interface CloudTrailDashboardRefreshSchedule {
  readonly Frequency?: CloudTrailDashboardFrequency;
  readonly Status?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly TimeOfDay?: string;
}

export interface CloudTrailDashboardFrequency {
  readonly Unit: OneOf<'HOURS' | 'DAYS'>;
  readonly Value: number;
}

export interface CloudTrailDashboardWidget {
  readonly QueryParameters?: readonly string[];
  readonly QueryStatement: string;
  readonly ViewProperties?: { readonly [key: string]: string };
}

export interface CloudTrailEventDataStore {
  readonly AdvancedEventSelectors?: readonly CloudTrailEventDataStoreAdvancedEventSelector[];
  readonly BillingMode?: string;
  readonly ContextKeySelectors?: readonly CloudTrailEventDataStoreContextKeySelector[];
  readonly FederationEnabled?: boolean;
  readonly FederationRoleArn?: string;
  readonly IngestionEnabled?: boolean;
  readonly InsightSelectors?: readonly CloudTrailEventDataStoreInsightSelector[];
  readonly InsightsDestination?: string;
  readonly KmsKeyId?: string;
  readonly MaxEventSize?: OneOf<'Standard' | 'Large'>;
  readonly MultiRegionEnabled?: boolean;
  readonly Name?: string;
  readonly OrganizationEnabled?: boolean;
  readonly RetentionPeriod?: number;
  readonly Tags?: readonly Tag[];
  readonly TerminationProtectionEnabled?: boolean;
}

export interface CloudTrailEventDataStoreAdvancedEventSelector {
  readonly FieldSelectors: readonly CloudTrailEventDataStoreAdvancedFieldSelector[];
  readonly Name?: string;
}

export interface CloudTrailEventDataStoreAdvancedFieldSelector {
  readonly EndsWith?: readonly string[];
  readonly Equals?: readonly string[];
  readonly Field: string;
  readonly NotEndsWith?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly StartsWith?: readonly string[];
}

export interface CloudTrailEventDataStoreContextKeySelector {
  readonly Equals: readonly string[];
  readonly Type: OneOf<'RequestContext' | 'TagContext'>;
}

export interface CloudTrailEventDataStoreInsightSelector {
  readonly InsightType?: string;
}

export interface CloudTrailResourcePolicy {
  readonly ResourceArn: string;
  readonly ResourcePolicy: PolicyDocument;
}

export interface CloudTrailTrail {
  readonly AdvancedEventSelectors?: readonly CloudTrailTrailAdvancedEventSelector[];
  readonly AggregationConfigurations?: readonly CloudTrailTrailAggregationConfiguration[];
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
  readonly EnableLogFileValidation?: boolean;
  readonly EventSelectors?: readonly CloudTrailTrailEventSelector[];
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly InsightSelectors?: readonly CloudTrailTrailInsightSelector[];
  readonly IsLogging: boolean;
  readonly IsMultiRegionTrail?: boolean;
  readonly IsOrganizationTrail?: boolean;
  readonly KMSKeyId?: string;
  readonly S3BucketName: string;
  readonly S3KeyPrefix?: string;
  readonly SnsTopicName?: string;
  readonly Tags?: readonly Tag[];
  readonly TrailName?: string;
}

export interface CloudTrailTrailAdvancedEventSelector {
  readonly FieldSelectors: readonly CloudTrailTrailAdvancedFieldSelector[];
  readonly Name?: string;
}

export interface CloudTrailTrailAdvancedFieldSelector {
  readonly EndsWith?: readonly string[];
  readonly Equals?: readonly string[];
  readonly Field: string;
  readonly NotEndsWith?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly StartsWith?: readonly string[];
}

export interface CloudTrailTrailAggregationConfiguration {
  readonly EventCategory: OneOf<'Data'>;
  readonly Templates: readonly (OneOf<'API_ACTIVITY' | 'RESOURCE_ACCESS' | 'USER_ACTIONS'>)[];
}

export interface CloudTrailTrailEventSelector {
  readonly DataResources?: readonly CloudTrailTrailDataResource[];
  readonly ExcludeManagementEventSources?: readonly string[];
  readonly IncludeManagementEvents?: boolean;
  readonly ReadWriteType?: OneOf<'All' | 'ReadOnly' | 'WriteOnly'>;
}

export interface CloudTrailTrailDataResource {
  readonly Type: string;
  readonly Values?: readonly string[];
}

export interface CloudTrailTrailInsightSelector {
  readonly EventCategories?: readonly (OneOf<'Management' | 'Data'>)[];
  readonly InsightType?: string;
}
