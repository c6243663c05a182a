import type { FlowLog } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** The answer names only the id of what is logged. */
const kinds = [
  ['vpc-', 'VPC'],
  ['subnet-', 'Subnet'],
  ['eni-', 'NetworkInterface'],
  ['tgw-attach-', 'TransitGatewayAttachment'],
  ['tgw-', 'TransitGateway'],
  ['nat-', 'RegionalNatGateway'],
] as const;

export function flowLog(from: FlowLog, place: Place): Described {
  const { FlowLogId: id = '', ResourceId = '', DestinationOptions: options } = from;
  return describe('AWS::EC2::FlowLog', {
    id,
    arn: ec2Arn(place, 'vpc-flow-log', id),
    tags: from.Tags,
    properties: {
      DeliverCrossAccountRole: from.DeliverCrossAccountRole,
      DeliverLogsPermissionArn: from.DeliverLogsPermissionArn,
      DestinationOptions: options && {
        FileFormat: options.FileFormat,
        HiveCompatiblePartitions: options.HiveCompatiblePartitions,
        PerHourPartition: options.PerHourPartition,
      },
      LogDestination: from.LogDestination,
      LogDestinationType: from.LogDestinationType,
      LogFormat: from.LogFormat,
      LogGroupName: from.LogGroupName,
      MaxAggregationInterval: from.MaxAggregationInterval,
      ResourceId,
      ResourceType: kinds.find(([start]) => ResourceId.startsWith(start))?.[1],
      TagFieldSpecifications: filled(from.TagFieldSpecifications?.map(({ ResourceType, TagKeys }) => ({ ResourceType, TagKeys }))),
      TrafficType: from.TrafficType,
    },
    state: { deliverLogsStatus: from.DeliverLogsStatus, deliverLogsErrorMessage: from.DeliverLogsErrorMessage, flowLogStatus: from.FlowLogStatus },
  });
}
