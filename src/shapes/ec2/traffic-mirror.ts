import type { TrafficMirrorFilter, TrafficMirrorSession, TrafficMirrorTarget } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function trafficMirrorFilter(from: TrafficMirrorFilter, place: Place): Described {
  const { TrafficMirrorFilterId: id = '' } = from;
  return describe('AWS::EC2::TrafficMirrorFilter', {
    id,
    arn: ec2Arn(place, 'traffic-mirror-filter', id),
    tags: from.Tags,
    properties: { Description: set(from.Description), NetworkServices: filled(from.NetworkServices) },
    state: {},
  });
}

export function trafficMirrorSession(from: TrafficMirrorSession, place: Place): Described {
  const { TrafficMirrorSessionId: id = '', OwnerId } = from;
  return describe('AWS::EC2::TrafficMirrorSession', {
    id,
    arn: ec2Arn(place, 'traffic-mirror-session', id, OwnerId),
    tags: from.Tags,
    properties: {
      Description: set(from.Description),
      NetworkInterfaceId: from.NetworkInterfaceId,
      OwnerId,
      PacketLength: from.PacketLength,
      SessionNumber: from.SessionNumber,
      TrafficMirrorFilterId: from.TrafficMirrorFilterId,
      TrafficMirrorTargetId: from.TrafficMirrorTargetId,
      VirtualNetworkId: from.VirtualNetworkId,
    },
    state: {},
  });
}

export function trafficMirrorTarget(from: TrafficMirrorTarget, place: Place): Described {
  const { TrafficMirrorTargetId: id = '', OwnerId } = from;
  return describe('AWS::EC2::TrafficMirrorTarget', {
    id,
    arn: ec2Arn(place, 'traffic-mirror-target', id, OwnerId),
    tags: from.Tags,
    properties: {
      Description: set(from.Description),
      GatewayLoadBalancerEndpointId: from.GatewayLoadBalancerEndpointId,
      NetworkInterfaceId: from.NetworkInterfaceId,
      NetworkLoadBalancerArn: from.NetworkLoadBalancerArn,
    },
    state: {},
  });
}

function set(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
