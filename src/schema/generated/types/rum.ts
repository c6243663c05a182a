// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::RUM::AppMonitor': RUMAppMonitor;
  }
}

export interface RUMAppMonitor {
  readonly AppMonitorConfiguration?: RUMAppMonitorAppMonitorConfiguration;
  readonly CustomEvents?: RUMAppMonitorCustomEvents;
  readonly CwLogEnabled?: boolean;
  readonly DeobfuscationConfiguration?: RUMAppMonitorDeobfuscationConfiguration;
  readonly Domain?: string;
  readonly DomainList?: readonly string[];
  readonly Name: string;
  readonly Platform?: OneOf<'Web' | 'Android' | 'iOS'>;
  readonly ResourcePolicy?: RUMAppMonitorResourcePolicy;
  readonly Tags?: readonly Tag[];
}

export interface RUMAppMonitorAppMonitorConfiguration {
  readonly AllowCookies?: boolean;
  readonly EnableXRay?: boolean;
  readonly ExcludedPages?: readonly string[];
  readonly FavoritePages?: readonly string[];
  readonly GuestRoleArn?: string;
  readonly IdentityPoolId?: string;
  readonly IncludedPages?: readonly string[];
  readonly MetricDestinations?: readonly RUMAppMonitorMetricDestination[];
  readonly SessionSampleRate?: number;
  readonly Telemetries?: readonly string[];
}

export interface RUMAppMonitorMetricDestination {
  readonly Destination: OneOf<'CloudWatch' | 'Evidently'>;
  readonly DestinationArn?: string;
  readonly IamRoleArn?: string;
  readonly MetricDefinitions?: readonly RUMAppMonitorMetricDefinition[];
}

export interface RUMAppMonitorMetricDefinition {
  readonly DimensionKeys?: { readonly [key: string]: string };
  readonly EventPattern?: string;
  readonly Name: string;
  readonly Namespace?: string;
  readonly UnitLabel?: string;
  readonly ValueKey?: string;
}

export interface RUMAppMonitorCustomEvents {
  readonly Status?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface RUMAppMonitorDeobfuscationConfiguration {
  readonly JavaScriptSourceMaps?: RUMAppMonitorJavaScriptSourceMaps;
}

export interface RUMAppMonitorJavaScriptSourceMaps {
  readonly S3Uri?: string;
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface RUMAppMonitorResourcePolicy {
  readonly PolicyDocument: string;
  readonly PolicyRevisionId?: string;
}
