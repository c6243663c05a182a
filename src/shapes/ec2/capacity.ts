import type { CapacityReservation, FleetData, Host, SpotFleetRequestConfig } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function capacityReservation(from: CapacityReservation, place: Place): Described {
  const { CapacityReservationId: id = '', OwnerId } = from;
  const tags = filled(from.Tags?.map(({ Key, Value }) => ({ Key, Value })));
  return describe('AWS::EC2::CapacityReservation', {
    id,
    arn: from.CapacityReservationArn ?? ec2Arn(place, 'capacity-reservation', id, OwnerId),
    properties: {
      AvailabilityZone: from.AvailabilityZone,
      AvailabilityZoneId: from.AvailabilityZoneId,
      EbsOptimized: from.EbsOptimized,
      EndDate: from.EndDate,
      EndDateType: from.EndDateType,
      EphemeralStorage: from.EphemeralStorage,
      InstanceCount: from.TotalInstanceCount,
      InstanceMatchCriteria: from.InstanceMatchCriteria,
      InstancePlatform: from.InstancePlatform,
      InstanceType: from.InstanceType,
      OutPostArn: from.OutpostArn,
      PlacementGroupArn: from.PlacementGroupArn,
      TagSpecifications: tags && [{ ResourceType: 'capacity-reservation', Tags: tags }],
      Tenancy: from.Tenancy,
      UnusedReservationBillingOwnerId: from.UnusedReservationBillingOwnerId,
    },
    state: { reservationState: from.State, availableInstanceCount: from.AvailableInstanceCount },
  });
}

export function host(from: Host, place: Place): Described {
  const { HostId: id = '', OwnerId, HostProperties: built } = from;
  return describe('AWS::EC2::Host', {
    id,
    arn: ec2Arn(place, 'dedicated-host', id, OwnerId),
    tags: from.Tags,
    properties: {
      AssetId: from.AssetId,
      AutoPlacement: from.AutoPlacement,
      AvailabilityZone: from.AvailabilityZone,
      HostMaintenance: from.HostMaintenance,
      HostRecovery: from.HostRecovery,
      InstanceFamily: built?.InstanceFamily,
      InstanceType: built?.InstanceType,
      OutpostArn: from.OutpostArn,
    },
    state: { hostState: from.State },
  });
}

/** The answer has the request's form; what it counts of its own is no property. */
export function spotFleet(from: SpotFleetRequestConfig, place: Place): Described {
  const { SpotFleetRequestId: id = '', SpotFleetRequestConfig: config } = from;
  const { FulfilledCapacity, OnDemandFulfilledCapacity, ClientToken: _, ...data } = config ?? {};
  return describe('AWS::EC2::SpotFleet', {
    id,
    arn: ec2Arn(place, 'spot-fleet-request', id),
    tags: from.Tags,
    properties: { SpotFleetRequestConfigData: data as never },
    state: { fleetState: from.SpotFleetRequestState, fulfilledCapacity: FulfilledCapacity, onDemandFulfilledCapacity: OnDemandFulfilledCapacity },
  });
}

export function fleet(from: FleetData, place: Place): Described {
  const { FleetId: id = '', TargetCapacitySpecification: target } = from;
  const tags = filled(from.Tags?.map(({ Key, Value }) => ({ Key, Value })));
  return describe('AWS::EC2::EC2Fleet', {
    id,
    arn: ec2Arn(place, 'fleet', id),
    properties: {
      Context: from.Context,
      ExcessCapacityTerminationPolicy: from.ExcessCapacityTerminationPolicy,
      LaunchTemplateConfigs: from.LaunchTemplateConfigs as never,
      OnDemandOptions: from.OnDemandOptions,
      ReplaceUnhealthyInstances: from.ReplaceUnhealthyInstances,
      SpotOptions: from.SpotOptions as never,
      TagSpecifications: tags && [{ ResourceType: 'fleet', Tags: tags }],
      TargetCapacitySpecification: target,
      TerminateInstancesWithExpiration: from.TerminateInstancesWithExpiration,
      Type: from.Type,
      ValidFrom: from.ValidFrom,
      ValidUntil: from.ValidUntil,
    },
    state: { fleetState: from.FleetState },
  });
}

/** Reservations and fleets that ended are listed for a while. */
export function isRunning(state: string | undefined): boolean {
  return !['cancelled', 'expired', 'failed', 'deleted', 'deleted_terminating', 'cancelled_terminating', 'released'].includes(state ?? '');
}
