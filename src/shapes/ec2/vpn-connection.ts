import type { TunnelOption, VpnConnection } from '@aws-sdk/client-ec2';
import { Unknown } from '../../core/value.ts';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** The answers hold the key in the clear, here and in the text made for the customer's device: neither is taken over. */
const secret = new Unknown('it is a secret, and is not read');

/** The connection, then its static routes. */
export function vpnConnection(from: VpnConnection, place: Place): readonly Described[] {
  const { VpnConnectionId: id = '', Options: options } = from;
  const own = describe('AWS::EC2::VPNConnection', {
    id,
    arn: ec2Arn(place, 'vpn-connection', id),
    tags: from.Tags,
    properties: {
      CustomerGatewayId: from.CustomerGatewayId,
      EnableAcceleration: options?.EnableAcceleration,
      LocalIpv4NetworkCidr: options?.LocalIpv4NetworkCidr,
      LocalIpv6NetworkCidr: options?.LocalIpv6NetworkCidr,
      OutsideIpAddressType: options?.OutsideIpAddressType,
      PreSharedKeyStorage: from.PreSharedKeyArn === undefined ? 'Standard' : 'SecretsManager',
      RemoteIpv4NetworkCidr: options?.RemoteIpv4NetworkCidr,
      RemoteIpv6NetworkCidr: options?.RemoteIpv6NetworkCidr,
      StaticRoutesOnly: options?.StaticRoutesOnly,
      TransitGatewayId: from.TransitGatewayId,
      TransportTransitGatewayAttachmentId: options?.TransportTransitGatewayAttachmentId,
      TunnelBandwidth: options?.TunnelBandwidth,
      TunnelInsideIpVersion: options?.TunnelInsideIpVersion,
      Type: from.Type,
      VpnConcentratorId: from.VpnConcentratorId,
      VpnGatewayId: from.VpnGatewayId,
      VpnTunnelOptionsSpecifications: filled(options?.TunnelOptions?.map(tunnel)),
    },
    state: {
      connectionState: from.State,
      tunnels: from.VgwTelemetry?.map(({ OutsideIpAddress, Status, LastStatusChange }) => ({ OutsideIpAddress, Status, LastStatusChange })),
    },
  });
  const routes = (from.Routes ?? []).map(({ DestinationCidrBlock }) =>
    describe('AWS::EC2::VPNConnectionRoute', {
      id: `${DestinationCidrBlock}|${id}`,
      properties: { DestinationCidrBlock, VpnConnectionId: id },
      state: {},
    }),
  );
  return [own, ...routes];
}

function tunnel(from: TunnelOption) {
  const log = from.LogOptions?.CloudWatchLogOptions;
  return {
    DPDTimeoutAction: from.DpdTimeoutAction as 'clear' | undefined,
    DPDTimeoutSeconds: from.DpdTimeoutSeconds,
    EnableTunnelLifecycleControl: from.EnableTunnelLifecycleControl,
    IKEVersions: filled(from.IkeVersions) as readonly { Value: 'ikev1' | 'ikev2' }[] | undefined,
    LogOptions: log && {
      CloudwatchLogOptions: {
        BgpLogEnabled: log.BgpLogEnabled,
        BgpLogGroupArn: log.BgpLogGroupArn,
        BgpLogOutputFormat: log.BgpLogOutputFormat as 'json' | undefined,
        LogEnabled: log.LogEnabled,
        LogGroupArn: log.LogGroupArn,
        LogOutputFormat: log.LogOutputFormat as 'json' | undefined,
      },
    },
    Phase1DHGroupNumbers: filled(from.Phase1DHGroupNumbers),
    Phase1EncryptionAlgorithms: filled(from.Phase1EncryptionAlgorithms) as readonly { Value: 'AES128' }[] | undefined,
    Phase1IntegrityAlgorithms: filled(from.Phase1IntegrityAlgorithms) as readonly { Value: 'SHA1' }[] | undefined,
    Phase1LifetimeSeconds: from.Phase1LifetimeSeconds,
    Phase2DHGroupNumbers: filled(from.Phase2DHGroupNumbers),
    Phase2EncryptionAlgorithms: filled(from.Phase2EncryptionAlgorithms) as readonly { Value: 'AES128' }[] | undefined,
    Phase2IntegrityAlgorithms: filled(from.Phase2IntegrityAlgorithms) as readonly { Value: 'SHA1' }[] | undefined,
    Phase2LifetimeSeconds: from.Phase2LifetimeSeconds,
    PreSharedKey: from.PreSharedKey === undefined ? undefined : secret,
    RekeyFuzzPercentage: from.RekeyFuzzPercentage,
    RekeyMarginTimeSeconds: from.RekeyMarginTimeSeconds,
    ReplayWindowSize: from.ReplayWindowSize,
    StartupAction: from.StartupAction as 'add' | undefined,
    TunnelInsideCidr: from.TunnelInsideCidr,
    TunnelInsideIpv6Cidr: from.TunnelInsideIpv6Cidr,
  };
}
