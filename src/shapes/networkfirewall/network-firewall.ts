import type {
  DescribeFirewallPolicyResponse,
  DescribeLoggingConfigurationResponse,
  DescribeRuleGroupResponse,
  DescribeTLSInspectionConfigurationResponse,
  Firewall,
} from '@aws-sdk/client-network-firewall';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function firewall(from: Firewall): Described {
  const { FirewallArn: arn = '', FirewallName } = from;
  return describe('AWS::NetworkFirewall::Firewall', {
    id: arn,
    arn,
    otherNames: [FirewallName],
    tags: from.Tags,
    properties: {
      AvailabilityZoneChangeProtection: from.AvailabilityZoneChangeProtection,
      AvailabilityZoneMappings: filled(from.AvailabilityZoneMappings),
      DeleteProtection: from.DeleteProtection,
      Description: from.Description,
      EnabledAnalysisTypes: filled(from.EnabledAnalysisTypes),
      FirewallName,
      FirewallPolicyArn: from.FirewallPolicyArn,
      FirewallPolicyChangeProtection: from.FirewallPolicyChangeProtection,
      SubnetChangeProtection: from.SubnetChangeProtection,
      SubnetMappings: filled(from.SubnetMappings?.map(({ IPAddressType, SubnetId }) => ({ IPAddressType, SubnetId }))),
      TransitGatewayId: from.TransitGatewayId,
      VpcId: from.VpcId,
    },
    state: { encryptionType: from.EncryptionConfiguration?.Type, encryptionKey: from.EncryptionConfiguration?.KeyId },
  });
}

/** A resource of its own in templates; a firewall that logs nothing has none, although its call answers an empty one. */
export function loggingConfiguration(from: DescribeLoggingConfigurationResponse): readonly Described[] {
  const { FirewallArn = '', LoggingConfiguration: logging } = from;
  if (!filled(logging?.LogDestinationConfigs)) return [];
  const properties = { EnableMonitoringDashboard: from.EnableMonitoringDashboard, FirewallArn, LoggingConfiguration: logging };
  return [describe('AWS::NetworkFirewall::LoggingConfiguration', { id: FirewallArn, properties, state: {} })];
}

type Policy = Pick<DescribeFirewallPolicyResponse, 'FirewallPolicy' | 'FirewallPolicyResponse'>;

export function firewallPolicy({ FirewallPolicy, FirewallPolicyResponse: about }: Policy): Described {
  const arn = about?.FirewallPolicyArn ?? '';
  return describe('AWS::NetworkFirewall::FirewallPolicy', {
    id: arn,
    arn,
    otherNames: [about?.FirewallPolicyName],
    tags: about?.Tags,
    properties: { Description: about?.Description, FirewallPolicy: FirewallPolicy as never, FirewallPolicyName: about?.FirewallPolicyName },
    state: { associations: about?.NumberOfAssociations, policyState: about?.FirewallPolicyStatus },
  });
}

type Group = Pick<DescribeRuleGroupResponse, 'RuleGroup' | 'RuleGroupResponse'>;

export function ruleGroup({ RuleGroup, RuleGroupResponse: about }: Group): Described {
  const arn = about?.RuleGroupArn ?? '';
  return describe('AWS::NetworkFirewall::RuleGroup', {
    id: arn,
    arn,
    otherNames: [about?.RuleGroupName],
    tags: about?.Tags,
    properties: {
      Capacity: about?.Capacity,
      Description: about?.Description,
      RuleGroup: RuleGroup as never,
      RuleGroupName: about?.RuleGroupName,
      SummaryConfiguration: about?.SummaryConfiguration,
      Type: about?.Type,
    },
    state: { associations: about?.NumberOfAssociations, groupState: about?.RuleGroupStatus },
  });
}

type Inspection = Pick<DescribeTLSInspectionConfigurationResponse, 'TLSInspectionConfiguration' | 'TLSInspectionConfigurationResponse'>;

export function tlsInspection({ TLSInspectionConfiguration, TLSInspectionConfigurationResponse: about }: Inspection): Described {
  const arn = about?.TLSInspectionConfigurationArn ?? '';
  return describe('AWS::NetworkFirewall::TLSInspectionConfiguration', {
    id: arn,
    arn,
    otherNames: [about?.TLSInspectionConfigurationName],
    tags: about?.Tags,
    properties: {
      Description: about?.Description,
      TLSInspectionConfiguration: TLSInspectionConfiguration as never,
      TLSInspectionConfigurationName: about?.TLSInspectionConfigurationName,
    },
    state: { associations: about?.NumberOfAssociations, inspectionState: about?.TLSInspectionConfigurationStatus },
  });
}
