import type { Cluster } from '@aws-sdk/client-dax';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled, told } from '../take.ts';

export function cluster(from: Cluster): Described {
  const { ClusterName: name = '', ClusterArn: arn } = from;
  const encrypted = from.SSEDescription?.Status;
  return describe('AWS::DAX::Cluster', {
    id: name,
    arn,
    properties: {
      AvailabilityZones: filled(from.Nodes?.map((one) => one.AvailabilityZone)),
      ClusterEndpointEncryptionType: told(from.ClusterEndpointEncryptionType),
      ClusterName: name,
      Description: from.Description,
      IAMRoleARN: from.IamRoleArn,
      NetworkType: from.NetworkType,
      NodeType: from.NodeType,
      NotificationTopicARN: from.NotificationConfiguration?.TopicArn,
      ParameterGroupName: from.ParameterGroup?.ParameterGroupName,
      PreferredMaintenanceWindow: from.PreferredMaintenanceWindow,
      ReplicationFactor: from.TotalNodes,
      // It is decided when the cluster is made; a cluster that is being made has it already.
      SSESpecification: told(encrypted && { SSEEnabled: encrypted === 'ENABLED' || encrypted === 'ENABLING' }),
      SecurityGroupIds: filled(from.SecurityGroups?.map((one) => one.SecurityGroupIdentifier)),
      SubnetGroupName: from.SubnetGroup,
    },
    state: {
      activeNodes: from.ActiveNodes,
      availabilityZones: filled([...new Set(from.Nodes?.map((one) => one.AvailabilityZone))]),
      status: from.Status,
    },
  });
}
