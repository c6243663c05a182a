// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::MemoryDB::ACL': MemoryDBACL;
    'AWS::MemoryDB::Cluster': MemoryDBCluster;
    'AWS::MemoryDB::MultiRegionCluster': MemoryDBMultiRegionCluster;
    'AWS::MemoryDB::ParameterGroup': MemoryDBParameterGroup;
    'AWS::MemoryDB::Snapshot': MemoryDBSnapshot;
    'AWS::MemoryDB::SubnetGroup': MemoryDBSubnetGroup;
    'AWS::MemoryDB::User': MemoryDBUser;
  }
}

export interface MemoryDBACL {
  readonly ACLName: string;
  readonly Tags?: readonly Tag[];
  readonly UserNames?: readonly string[];
}

export interface MemoryDBCluster {
  readonly ACLName: string;
  readonly AutoMinorVersionUpgrade?: boolean;
  readonly ClusterEndpoint?: MemoryDBClusterEndpoint;
  readonly ClusterName: string;
  readonly DataTiering?: OneOf<'true' | 'false'>;
  readonly Description?: string;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly FinalSnapshotName?: string;
  readonly IpDiscovery?: OneOf<'ipv4' | 'ipv6'>;
  readonly KmsKeyId?: string;
  readonly MaintenanceWindow?: string;
  readonly MultiRegionClusterName?: string;
  readonly NetworkType?: OneOf<'ipv4' | 'ipv6' | 'dual_stack'>;
  readonly NodeType: string;
  readonly NumReplicasPerShard?: number;
  readonly NumShards?: number;
  readonly ParameterGroupName?: string;
  readonly Port?: number;
  readonly SecurityGroupIds?: readonly string[];
  readonly SnapshotArns?: readonly string[];
  readonly SnapshotName?: string;
  readonly SnapshotRetentionLimit?: number;
  readonly SnapshotWindow?: string;
  readonly SnsTopicArn?: string;
  readonly SnsTopicStatus?: string;
  readonly SubnetGroupName?: string;
  readonly TLSEnabled?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface MemoryDBClusterEndpoint {
  readonly Address?: string;
  readonly Port?: number;
}

export interface MemoryDBMultiRegionCluster {
  readonly Description?: string;
  readonly Engine?: string;
  readonly EngineVersion?: string;
  readonly MultiRegionClusterNameSuffix?: string;
  readonly MultiRegionParameterGroupName?: string;
  readonly NodeType: string;
  readonly NumShards?: number;
  readonly TLSEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly UpdateStrategy?: OneOf<'COORDINATED' | 'UNCOORDINATED'>;
}

export interface MemoryDBParameterGroup {
  readonly Description?: string;
  readonly Family: string;
  readonly ParameterGroupName: string;
  readonly Parameters?: unknown;
  readonly Tags?: readonly Tag[];
}

export interface MemoryDBSnapshot {
  readonly ClusterName: string;
  readonly KmsKeyId?: string;
  readonly SnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface MemoryDBSubnetGroup {
  readonly Description?: string;
  readonly SubnetGroupName: string;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface MemoryDBUser {
  readonly AccessString?: string;
  readonly AuthenticationMode?: MemoryDBUserAuthenticationMode;
  readonly Tags?: readonly Tag[];
  readonly UserName: string;
}

export interface MemoryDBUserAuthenticationMode {
  readonly Passwords?: readonly string[];
  readonly Type?: OneOf<'password' | 'iam'>;
}
