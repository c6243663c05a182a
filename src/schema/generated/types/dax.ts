// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::DAX::Cluster': DAXCluster;
    'AWS::DAX::ParameterGroup': DAXParameterGroup;
    'AWS::DAX::SubnetGroup': DAXSubnetGroup;
  }
}

export interface DAXCluster {
  readonly AvailabilityZones?: readonly string[];
  readonly ClusterEndpointEncryptionType?: string;
  readonly ClusterName?: string;
  readonly Description?: string;
  readonly IAMRoleARN: string;
  readonly NetworkType?: string;
  readonly NodeType: string;
  readonly NotificationTopicARN?: string;
  readonly ParameterGroupName?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly ReplicationFactor: number;
  readonly SSESpecification?: DAXClusterSSESpecification;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetGroupName?: string;
  readonly Tags?: unknown;
}

export interface DAXClusterSSESpecification {
  readonly SSEEnabled?: boolean;
}

export interface DAXParameterGroup {
  readonly Description?: string;
  readonly ParameterGroupName?: string;
  readonly ParameterNameValues?: unknown;
}

export interface DAXSubnetGroup {
  readonly Description?: string;
  readonly SubnetGroupName?: string;
  readonly SubnetIds: readonly string[];
}
