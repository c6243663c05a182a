// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Redshift::Cluster': RedshiftCluster;
    'AWS::Redshift::ClusterParameterGroup': RedshiftClusterParameterGroup;
    'AWS::Redshift::ClusterSecurityGroup': RedshiftClusterSecurityGroup;
    'AWS::Redshift::ClusterSecurityGroupIngress': RedshiftClusterSecurityGroupIngress;
    'AWS::Redshift::ClusterSubnetGroup': RedshiftClusterSubnetGroup;
    'AWS::Redshift::EndpointAccess': RedshiftEndpointAccess;
    'AWS::Redshift::EndpointAuthorization': RedshiftEndpointAuthorization;
    'AWS::Redshift::EventSubscription': RedshiftEventSubscription;
    'AWS::Redshift::Integration': RedshiftIntegration;
    'AWS::Redshift::QEV2IdcApplication': RedshiftQEV2IdcApplication;
    'AWS::Redshift::ScheduledAction': RedshiftScheduledAction;
    'AWS::Redshift::Snapshot': RedshiftSnapshot;
    'AWS::Redshift::SnapshotCopyGrant': RedshiftSnapshotCopyGrant;
    'AWS::Redshift::SnapshotSchedule': RedshiftSnapshotSchedule;
    'AWS::Redshift::UsageLimit': RedshiftUsageLimit;
  }
}

export interface RedshiftCluster {
  readonly AllowVersionUpgrade?: boolean;
  readonly AquaConfigurationStatus?: string;
  readonly AutomatedSnapshotRetentionPeriod?: number;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneRelocation?: boolean;
  readonly AvailabilityZoneRelocationStatus?: string;
  readonly Classic?: boolean;
  readonly ClusterIdentifier?: string;
  readonly ClusterParameterGroupName?: string;
  readonly ClusterSecurityGroups?: readonly string[];
  readonly ClusterSubnetGroupName?: string;
  readonly ClusterType: string;
  readonly ClusterVersion?: string;
  readonly DBName: string;
  readonly DeferMaintenance?: boolean;
  readonly DeferMaintenanceDuration?: number;
  readonly DeferMaintenanceEndTime?: string;
  readonly DeferMaintenanceStartTime?: string;
  readonly DestinationRegion?: string;
  readonly ElasticIp?: string;
  readonly Encrypted?: boolean;
  readonly Endpoint?: RedshiftClusterEndpoint;
  readonly EnhancedVpcRouting?: boolean;
  readonly HsmClientCertificateIdentifier?: string;
  readonly HsmConfigurationIdentifier?: string;
  readonly IamRoles?: readonly string[];
  readonly KmsKeyId?: string;
  readonly LoggingProperties?: RedshiftClusterLoggingProperties;
  readonly MaintenanceTrackName?: string;
  readonly ManageMasterPassword?: boolean;
  readonly ManualSnapshotRetentionPeriod?: number;
  readonly MasterPasswordSecretKmsKeyId?: string;
  readonly MasterUserPassword?: string;
  readonly MasterUsername: string;
  readonly MultiAZ?: boolean;
  readonly NamespaceResourcePolicy?: PolicyDocument;
  readonly NodeType: string;
  readonly NumberOfNodes?: number;
  readonly OwnerAccount?: string;
  readonly Port?: number;
  readonly PreferredMaintenanceWindow?: string;
  readonly PubliclyAccessible?: boolean;
  readonly ResourceAction?: string;
  readonly RevisionTarget?: string;
  readonly RotateEncryptionKey?: boolean;
  readonly SnapshotClusterIdentifier?: string;
  readonly SnapshotCopyGrantName?: string;
  readonly SnapshotCopyManual?: boolean;
  readonly SnapshotCopyRetentionPeriod?: number;
  readonly SnapshotIdentifier?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcSecurityGroupIds?: readonly string[];
}

export interface RedshiftClusterEndpoint {
  readonly Address?: string;
  readonly Port?: string;
}

export interface RedshiftClusterLoggingProperties {
  readonly BucketName?: string;
  readonly LogDestinationType?: string;
  readonly LogExports?: readonly string[];
  readonly S3KeyPrefix?: string;
}

export interface RedshiftClusterParameterGroup {
  readonly Description: string;
  readonly ParameterGroupFamily: string;
  readonly ParameterGroupName?: string;
  readonly Parameters?: readonly RedshiftClusterParameterGroupParameter[];
  readonly Tags?: readonly Tag[];
}

export interface RedshiftClusterParameterGroupParameter {
  readonly ParameterName: string;
  readonly ParameterValue: string;
}

export interface RedshiftClusterSecurityGroup {
  readonly Description: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftClusterSecurityGroupIngress {
  readonly CIDRIP?: string;
  readonly ClusterSecurityGroupName: string;
  readonly EC2SecurityGroupName?: string;
  readonly EC2SecurityGroupOwnerId?: string;
}

export interface RedshiftClusterSubnetGroup {
  readonly Description: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface RedshiftEndpointAccess {
  readonly ClusterIdentifier: string;
  readonly EndpointName: string;
  readonly ResourceOwner?: string;
  readonly SubnetGroupName: string;
  readonly VpcSecurityGroupIds: readonly string[];
}

export interface RedshiftEndpointAuthorization {
  readonly Account: string;
  readonly ClusterIdentifier: string;
  readonly Force?: boolean;
  readonly VpcIds?: readonly string[];
}

export interface RedshiftEventSubscription {
  readonly Enabled?: boolean;
  readonly EventCategories?: readonly string[];
  readonly Severity?: OneOf<'ERROR' | 'INFO'>;
  readonly SnsTopicArn?: string;
  readonly SourceIds?: readonly string[];
  readonly SourceType?: OneOf<'cluster' | 'cluster-parameter-group' | 'cluster-security-group' | 'cluster-snapshot' | 'scheduled-action'>;
  readonly SubscriptionName: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftIntegration {
  readonly AdditionalEncryptionContext?: { readonly [key: string]: string };
  readonly IntegrationName?: string;
  readonly KMSKeyId?: string;
  readonly SourceArn: string;
  readonly Tags?: readonly Tag[];
  readonly TargetArn: string;
}

export interface RedshiftQEV2IdcApplication {
  readonly IdcDisplayName: string;
  readonly IdcInstanceArn: string;
  readonly Qev2IdcApplicationName: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftScheduledAction {
  readonly Enable?: boolean;
  readonly EndTime?: string;
  readonly IamRole?: string;
  readonly Schedule?: string;
  readonly ScheduledActionDescription?: string;
  readonly ScheduledActionName: string;
  readonly StartTime?: string;
  readonly TargetAction?: RedshiftScheduledActionScheduledActionType;
}

export interface RedshiftScheduledActionScheduledActionType {
  readonly PauseCluster?: RedshiftScheduledActionPauseClusterMessage;
  readonly ResizeCluster?: RedshiftScheduledActionResizeClusterMessage;
  readonly ResumeCluster?: RedshiftScheduledActionResumeClusterMessage;
}

export interface RedshiftScheduledActionPauseClusterMessage {
  readonly ClusterIdentifier: string;
}

export interface RedshiftScheduledActionResizeClusterMessage {
  readonly Classic?: boolean;
  readonly ClusterIdentifier: string;
  readonly ClusterType?: string;
  readonly NodeType?: string;
  readonly NumberOfNodes?: number;
}

export interface RedshiftScheduledActionResumeClusterMessage {
  readonly ClusterIdentifier: string;
}

export interface RedshiftSnapshot {
  readonly ClusterIdentifier: string;
  readonly ManualSnapshotRetentionPeriod?: number;
  readonly SnapshotIdentifier: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftSnapshotCopyGrant {
  readonly KmsKeyId?: string;
  readonly SnapshotCopyGrantName: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftSnapshotSchedule {
  readonly ScheduleDefinitions: readonly string[];
  readonly ScheduleDescription?: string;
  readonly ScheduleIdentifier: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftUsageLimit {
  readonly Amount: number;
  readonly BreachAction?: OneOf<'log' | 'emit-metric' | 'disable'>;
  readonly ClusterIdentifier: string;
  readonly FeatureType: OneOf<'spectrum' | 'concurrency-scaling' | 'cross-region-datasharing' | 'extra-compute-for-automatic-optimization'>;
  readonly LimitType: OneOf<'time' | 'data-scanned'>;
  readonly Period?: OneOf<'daily' | 'weekly' | 'monthly'>;
  readonly Tags?: readonly Tag[];
}
