// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::RedshiftServerless::Namespace': RedshiftServerlessNamespace;
    'AWS::RedshiftServerless::Snapshot': RedshiftServerlessSnapshot;
    'AWS::RedshiftServerless::Workgroup': RedshiftServerlessWorkgroup;
  }
}

export interface RedshiftServerlessNamespace {
  readonly AdminPasswordSecretKmsKeyId?: string;
  readonly AdminUserPassword?: string;
  readonly AdminUsername?: string;
  readonly DbName?: string;
  readonly DefaultIamRoleArn?: string;
  readonly FinalSnapshotName?: string;
  readonly FinalSnapshotRetentionPeriod?: number;
  readonly IamRoles?: readonly string[];
  readonly KmsKeyId?: string;
  readonly LogExports?: readonly string[];
  readonly ManageAdminPassword?: boolean;
  readonly NamespaceName: string;
  readonly NamespaceResourcePolicy?: PolicyDocument;
  readonly RedshiftIdcApplicationArn?: string;
  readonly SnapshotCopyConfigurations?: readonly RedshiftServerlessNamespaceSnapshotCopyConfiguration[];
  readonly Tags?: readonly Tag[];
}

export interface RedshiftServerlessNamespaceSnapshotCopyConfiguration {
  readonly DestinationKmsKeyId?: string;
  readonly DestinationRegion: string;
  readonly SnapshotRetentionPeriod?: number;
}

export interface RedshiftServerlessSnapshot {
  readonly NamespaceName?: string;
  readonly RetentionPeriod?: number;
  readonly SnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface RedshiftServerlessWorkgroup {
  readonly BaseCapacity?: number;
  readonly ConfigParameters?: readonly RedshiftServerlessWorkgroupConfigParameter[];
  readonly EnhancedVpcRouting?: boolean;
  readonly MaxCapacity?: number;
  readonly NamespaceName?: string;
  readonly Port?: number;
  readonly PricePerformanceTarget?: RedshiftServerlessWorkgroupPerformanceTarget;
  readonly PubliclyAccessible?: boolean;
  readonly RecoveryPointId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SnapshotArn?: string;
  readonly SnapshotName?: string;
  readonly SnapshotOwnerAccount?: string;
  readonly SubnetIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TrackName?: string;
  readonly Workgroup?: RedshiftServerlessWorkgroupWorkgroup;
  readonly WorkgroupName: string;
}

export interface RedshiftServerlessWorkgroupConfigParameter {
  readonly ParameterKey?: string;
  readonly ParameterValue?: string;
}

export interface RedshiftServerlessWorkgroupPerformanceTarget {
  readonly Level?: number;
  readonly Status?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface RedshiftServerlessWorkgroupWorkgroup {
  readonly BaseCapacity?: number;
  readonly ConfigParameters?: readonly RedshiftServerlessWorkgroupConfigParameter[];
  readonly CreationDate?: string;
  readonly Endpoint?: RedshiftServerlessWorkgroupEndpoint;
  readonly EnhancedVpcRouting?: boolean;
  readonly MaxCapacity?: number;
  readonly NamespaceName?: string;
  readonly PricePerformanceTarget?: RedshiftServerlessWorkgroupPerformanceTarget;
  readonly PubliclyAccessible?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly Status?: OneOf<'CREATING' | 'AVAILABLE' | 'MODIFYING' | 'DELETING'>;
  readonly SubnetIds?: readonly string[];
  readonly TrackName?: string;
  readonly WorkgroupArn?: string;
  readonly WorkgroupId?: string;
  readonly WorkgroupName?: string;
}

export interface RedshiftServerlessWorkgroupEndpoint {
  readonly Address?: string;
  readonly Port?: number;
  readonly VpcEndpoints?: readonly RedshiftServerlessWorkgroupVpcEndpoint[];
}

export interface RedshiftServerlessWorkgroupVpcEndpoint {
  readonly NetworkInterfaces?: readonly RedshiftServerlessWorkgroupNetworkInterface[];
  readonly VpcEndpointId?: string;
  readonly VpcId?: string;
}

export interface RedshiftServerlessWorkgroupNetworkInterface {
  readonly AvailabilityZone?: string;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly SubnetId?: string;
}
