import type { AuthorizationRule, ClientVpnAuthentication, ClientVpnEndpoint } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function clientVpnEndpoint(from: ClientVpnEndpoint, place: Place): Described {
  const { ClientVpnEndpointId: id = '', ConnectionLogOptions: log, ClientConnectOptions: connect, ClientLoginBannerOptions: banner } = from;
  const tags = filled(from.Tags?.map(({ Key, Value }) => ({ Key, Value })));
  return describe('AWS::EC2::ClientVpnEndpoint', {
    id,
    arn: ec2Arn(place, 'client-vpn-endpoint', id),
    properties: {
      AuthenticationOptions: from.AuthenticationOptions?.map(authentication),
      ClientCidrBlock: from.ClientCidrBlock,
      ClientConnectOptions: connect && { Enabled: connect.Enabled, LambdaFunctionArn: connect.LambdaFunctionArn },
      ClientLoginBannerOptions: banner && { BannerText: banner.BannerText, Enabled: banner.Enabled },
      ClientRouteEnforcementOptions: from.ClientRouteEnforcementOptions && { Enforced: from.ClientRouteEnforcementOptions.Enforced },
      ConnectionLogOptions: log && {
        CloudwatchLogGroup: log.CloudwatchLogGroup,
        CloudwatchLogStream: log.CloudwatchLogStream,
        Enabled: log.Enabled,
      },
      Description: from.Description === '' ? undefined : from.Description,
      DisconnectOnSessionTimeout: from.DisconnectOnSessionTimeout,
      DnsServers: filled(from.DnsServers),
      SecurityGroupIds: filled(from.SecurityGroupIds),
      SelfServicePortal: from.SelfServicePortalUrl ? 'enabled' : 'disabled',
      ServerCertificateArn: from.ServerCertificateArn,
      SessionTimeoutHours: from.SessionTimeoutHours,
      SplitTunnel: from.SplitTunnel,
      TagSpecifications: tags && [{ ResourceType: 'client-vpn-endpoint', Tags: tags }],
      TransportProtocol: from.TransportProtocol,
      VpcId: from.VpcId,
      VpnPort: from.VpnPort,
    },
    state: { endpointState: from.Status?.Code },
  });
}

function authentication(from: ClientVpnAuthentication) {
  const { ActiveDirectory: directory, FederatedAuthentication: federated, MutualAuthentication: mutual } = from;
  return {
    ActiveDirectory: directory && { DirectoryId: directory.DirectoryId },
    FederatedAuthentication: federated && {
      SAMLProviderArn: federated.SamlProviderArn,
      SelfServiceSAMLProviderArn: federated.SelfServiceSamlProviderArn,
    },
    // The answer writes ARNs under the name of the chain.
    MutualAuthentication: mutual && { ClientRootCertificateChainArn: mutual.ClientRootCertificateChain },
    Type: from.Type,
  };
}

export function clientVpnAuthorizationRule(from: AuthorizationRule): Described {
  const { ClientVpnEndpointId, DestinationCidr, GroupId, AccessAll } = from;
  return describe('AWS::EC2::ClientVpnAuthorizationRule', {
    id: [ClientVpnEndpointId, DestinationCidr, AccessAll ? '*' : GroupId].join('|'),
    properties: {
      AccessGroupId: GroupId === '' ? undefined : GroupId,
      AuthorizeAllGroups: AccessAll,
      ClientVpnEndpointId,
      Description: from.Description === '' ? undefined : from.Description,
      TargetNetworkCidr: DestinationCidr,
    },
    state: { ruleState: from.Status?.Code },
  });
}
