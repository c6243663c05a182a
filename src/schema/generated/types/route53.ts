// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Route53::CidrCollection': Route53CidrCollection;
    'AWS::Route53::DNSSEC': Route53DNSSEC;
    'AWS::Route53::DelegationSet': Route53DelegationSet;
    'AWS::Route53::HealthCheck': Route53HealthCheck;
    'AWS::Route53::HostedZone': Route53HostedZone;
    'AWS::Route53::KeySigningKey': Route53KeySigningKey;
    'AWS::Route53::QueryLoggingConfig': Route53QueryLoggingConfig;
    'AWS::Route53::RecordSet': Route53RecordSet;
    'AWS::Route53::RecordSetGroup': Route53RecordSetGroup;
    'AWS::Route53::TrafficPolicy': Route53TrafficPolicy;
    'AWS::Route53::TrafficPolicyInstance': Route53TrafficPolicyInstance;
  }
}

export interface Route53CidrCollection {
  readonly Locations?: readonly Route53CidrCollectionLocation[];
  readonly Name: string;
}

export interface Route53CidrCollectionLocation {
  readonly CidrList: readonly string[];
  readonly LocationName: string;
}

export interface Route53DNSSEC {
  readonly HostedZoneId: string;
}

export interface Route53DelegationSet {
}

export interface Route53HealthCheck {
  readonly HealthCheckConfig: Route53HealthCheckHealthCheckConfig;
  readonly HealthCheckTags?: readonly Route53HealthCheckHealthCheckTag[];
}

export interface Route53HealthCheckHealthCheckConfig {
  readonly AlarmIdentifier?: Route53HealthCheckAlarmIdentifier;
  readonly ChildHealthChecks?: readonly string[];
  readonly EnableSNI?: boolean;
  readonly FailureThreshold?: number;
  readonly FullyQualifiedDomainName?: string;
  readonly HealthThreshold?: number;
  readonly IPAddress?: string;
  readonly InsufficientDataHealthStatus?: OneOf<'Healthy' | 'LastKnownStatus' | 'Unhealthy'>;
  readonly Inverted?: boolean;
  readonly MeasureLatency?: boolean;
  readonly Port?: number;
  readonly Regions?: readonly string[];
  readonly RequestInterval?: number;
  readonly ResourcePath?: string;
  readonly RoutingControlArn?: string;
  readonly SearchString?: string;
  readonly Type: OneOf<'CALCULATED' | 'CLOUDWATCH_METRIC' | 'HTTP' | 'HTTP_STR_MATCH' | 'HTTPS' | 'HTTPS_STR_MATCH' | 'TCP' | 'RECOVERY_CONTROL'>;
}

export interface Route53HealthCheckAlarmIdentifier {
  readonly Name: string;
  readonly Region: string;
}

export interface Route53HealthCheckHealthCheckTag {
  readonly Key: string;
  readonly Value: string;
}

export interface Route53HostedZone {
  readonly HostedZoneConfig?: Route53HostedZoneHostedZoneConfig;
  readonly HostedZoneFeatures?: Route53HostedZoneHostedZoneFeatures;
  readonly HostedZoneTags?: readonly Route53HostedZoneHostedZoneTag[];
  readonly Name?: string;
  readonly QueryLoggingConfig?: Route53HostedZoneQueryLoggingConfig;
  readonly VPCs?: readonly Route53HostedZoneVPC[];
}

export interface Route53HostedZoneHostedZoneConfig {
  readonly Comment?: string;
}

export interface Route53HostedZoneHostedZoneFeatures {
  readonly EnableAcceleratedRecovery?: boolean;
}

export interface Route53HostedZoneHostedZoneTag {
  readonly Key: string;
  readonly Value: string;
}

export interface Route53HostedZoneQueryLoggingConfig {
  readonly CloudWatchLogsLogGroupArn: string;
}

export interface Route53HostedZoneVPC {
  readonly VPCId: string;
  readonly VPCRegion: string;
}

export interface Route53KeySigningKey {
  readonly HostedZoneId: string;
  readonly KeyManagementServiceArn: string;
  readonly Name: string;
  readonly Status: OneOf<'ACTIVE' | 'INACTIVE'>;
}

export interface Route53QueryLoggingConfig {
  readonly CloudWatchLogsLogGroupArn: string;
  readonly HostedZoneId: string;
}

export interface Route53RecordSet {
  readonly AliasTarget?: Route53RecordSetAliasTarget;
  readonly CidrRoutingConfig?: Route53RecordSetCidrRoutingConfig;
  readonly Comment?: string;
  readonly Failover?: OneOf<'PRIMARY' | 'SECONDARY'>;
  readonly GeoLocation?: Route53RecordSetGeoLocation;
  readonly HealthCheckId?: string;
  readonly HostedZoneId?: string;
  readonly HostedZoneName?: string;
  readonly MultiValueAnswer?: boolean;
  readonly Name: string;
  readonly Region?: string;
  readonly ResourceRecords?: readonly string[];
  readonly SetIdentifier?: string;
  readonly TTL?: string;
  readonly Type: string;
  readonly Weight?: number;
}

export interface Route53RecordSetAliasTarget {
  readonly DNSName: string;
  readonly EvaluateTargetHealth?: boolean;
  readonly HostedZoneId: string;
}

export interface Route53RecordSetCidrRoutingConfig {
  readonly CollectionId: string;
  readonly LocationName: string;
}

export interface Route53RecordSetGeoLocation {
  readonly ContinentCode?: string;
  readonly CountryCode?: string;
  readonly SubdivisionCode?: string;
}

export interface Route53RecordSetGroup {
  readonly Comment?: string;
  readonly HostedZoneId?: string;
  readonly HostedZoneName?: string;
  readonly RecordSets?: readonly Route53RecordSetGroupRecordSet[];
}

export interface Route53RecordSetGroupRecordSet {
  readonly AliasTarget?: Route53RecordSetGroupAliasTarget;
  readonly CidrRoutingConfig?: Route53RecordSetGroupCidrRoutingConfig;
  readonly Failover?: string;
  readonly GeoLocation?: Route53RecordSetGroupGeoLocation;
  readonly GeoProximityLocation?: Route53RecordSetGroupGeoProximityLocation;
  readonly HealthCheckId?: string;
  readonly HostedZoneId?: string;
  readonly HostedZoneName?: string;
  readonly MultiValueAnswer?: boolean;
  readonly Name: string;
  readonly Region?: string;
  readonly ResourceRecords?: readonly string[];
  readonly SetIdentifier?: string;
  readonly TTL?: string;
  readonly Type: string;
  readonly Weight?: number;
}

export interface Route53RecordSetGroupAliasTarget {
  readonly DNSName: string;
  readonly EvaluateTargetHealth?: boolean;
  readonly HostedZoneId: string;
}

export interface Route53RecordSetGroupCidrRoutingConfig {
  readonly CollectionId: string;
  readonly LocationName: string;
}

export interface Route53RecordSetGroupGeoLocation {
  readonly ContinentCode?: string;
  readonly CountryCode?: string;
  readonly SubdivisionCode?: string;
}

export interface Route53RecordSetGroupGeoProximityLocation {
  readonly AWSRegion?: string;
  readonly Bias?: number;
  readonly Coordinates?: Route53RecordSetGroupCoordinates;
  readonly LocalZoneGroup?: string;
}

export interface Route53RecordSetGroupCoordinates {
  readonly Latitude: string;
  readonly Longitude: string;
}

export interface Route53TrafficPolicy {
  readonly Comment?: string;
  readonly Document: string;
  readonly Name: string;
}

export interface Route53TrafficPolicyInstance {
  readonly HostedZoneId: string;
  readonly Name: string;
  readonly TTL: number;
  readonly TrafficPolicyId: string;
  readonly TrafficPolicyVersion: number;
}
