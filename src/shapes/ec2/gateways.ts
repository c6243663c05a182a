import type { CarrierGateway, CustomerGateway, EgressOnlyInternetGateway, InternetGateway, NatGateway, VpnGateway } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** The gateway, then its attachments, which templates have as resources of their own. */
export function internetGateway(from: InternetGateway, place: Place): readonly Described[] {
  const { InternetGatewayId: id = '', OwnerId } = from;
  const own = describe('AWS::EC2::InternetGateway', {
    id,
    arn: ec2Arn(place, 'internet-gateway', id, OwnerId),
    tags: from.Tags,
    properties: {},
    state: {},
  });
  const bound = (from.Attachments ?? []).map(({ VpcId, State }) =>
    describe('AWS::EC2::VPCGatewayAttachment', {
      id: `IGW|${VpcId}`,
      properties: { InternetGatewayId: id, VpcId },
      state: { attachmentState: State },
    }),
  );
  return [own, ...bound];
}

export function egressOnlyInternetGateway(from: EgressOnlyInternetGateway, place: Place): Described {
  const { EgressOnlyInternetGatewayId: id = '' } = from;
  return describe('AWS::EC2::EgressOnlyInternetGateway', {
    id,
    arn: ec2Arn(place, 'egress-only-internet-gateway', id),
    tags: from.Tags,
    properties: { VpcId: from.Attachments?.[0]?.VpcId },
    state: {},
  });
}

export function carrierGateway(from: CarrierGateway, place: Place): Described {
  const { CarrierGatewayId: id = '', OwnerId, VpcId } = from;
  return describe('AWS::EC2::CarrierGateway', {
    id,
    arn: ec2Arn(place, 'carrier-gateway', id, OwnerId),
    tags: from.Tags,
    properties: { VpcId },
    state: { gatewayState: from.State },
  });
}

/** One that was deleted is listed for about an hour. */
export function isLasting(gateway: { readonly State?: string | undefined }): boolean {
  return !['deleted', 'deleting'].includes(gateway.State ?? '');
}

export function natGateway(from: NatGateway, place: Place): Described {
  const { NatGatewayId: id = '', NatGatewayAddresses: addresses = [] } = from;
  // The first is the primary one where none says so.
  const primary = addresses.find((one) => one.IsPrimary === true) ?? addresses[0];
  const others = addresses.filter((one) => one !== primary);
  return describe('AWS::EC2::NatGateway', {
    id,
    arn: ec2Arn(place, 'natgateway', id),
    tags: from.Tags,
    properties: {
      AllocationId: primary?.AllocationId,
      AvailabilityMode: from.AvailabilityMode,
      ConnectivityType: from.ConnectivityType,
      PrivateIpAddress: primary?.PrivateIp,
      SecondaryAllocationIds: filled(others.flatMap(({ AllocationId }) => (AllocationId === undefined ? [] : [AllocationId]))),
      SecondaryPrivateIpAddresses: filled(others.flatMap(({ PrivateIp }) => (PrivateIp === undefined ? [] : [PrivateIp]))),
      SubnetId: from.SubnetId,
      VpcId: from.VpcId,
    },
    state: { gatewayState: from.State, publicIpAddress: primary?.PublicIp },
  });
}

/** The gateway, then its attachments. */
export function vpnGateway(from: VpnGateway, place: Place): readonly Described[] {
  const { VpnGatewayId: id = '' } = from;
  const own = describe('AWS::EC2::VPNGateway', {
    id,
    arn: ec2Arn(place, 'vpn-gateway', id),
    tags: from.Tags,
    properties: { AmazonSideAsn: from.AmazonSideAsn, Type: from.Type },
    state: { gatewayState: from.State },
  });
  const bound = (from.VpcAttachments ?? [])
    .filter((one) => one.State !== 'detached')
    .map(({ VpcId, State }) =>
      describe('AWS::EC2::VPCGatewayAttachment', {
        id: `VGW|${VpcId}`,
        properties: { VpnGatewayId: id, VpcId },
        state: { attachmentState: State },
      }),
    );
  return [own, ...bound];
}

export function customerGateway(from: CustomerGateway, place: Place): Described {
  const { CustomerGatewayId: id = '' } = from;
  return describe('AWS::EC2::CustomerGateway', {
    id,
    arn: ec2Arn(place, 'customer-gateway', id),
    tags: from.Tags,
    properties: {
      BgpAsn: from.BgpAsn === undefined ? undefined : Number(from.BgpAsn),
      BgpAsnExtended: from.BgpAsnExtended === undefined ? undefined : Number(from.BgpAsnExtended),
      CertificateArn: from.CertificateArn,
      DeviceName: from.DeviceName,
      IpAddress: from.IpAddress,
      Type: from.Type,
    },
    state: { gatewayState: from.State },
  });
}
