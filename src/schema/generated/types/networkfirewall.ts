// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::NetworkFirewall::ContainerAssociation': NetworkFirewallContainerAssociation;
    'AWS::NetworkFirewall::Firewall': NetworkFirewallFirewall;
    'AWS::NetworkFirewall::FirewallPolicy': NetworkFirewallFirewallPolicy;
    'AWS::NetworkFirewall::LoggingConfiguration': NetworkFirewallLoggingConfiguration;
    'AWS::NetworkFirewall::RuleGroup': NetworkFirewallRuleGroup;
    'AWS::NetworkFirewall::TLSInspectionConfiguration': NetworkFirewallTLSInspectionConfiguration;
    'AWS::NetworkFirewall::VpcEndpointAssociation': NetworkFirewallVpcEndpointAssociation;
  }
}

export interface NetworkFirewallContainerAssociation {
  readonly ContainerAssociationName: string;
  readonly ContainerMonitoringConfigurations: readonly NetworkFirewallContainerAssociationContainerMonitoringConfiguration[];
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'ECS' | 'EKS'>;
}

export interface NetworkFirewallContainerAssociationContainerMonitoringConfiguration {
  readonly AttributeFilters?: readonly NetworkFirewallContainerAssociationContainerAttribute[];
  readonly ClusterArn: string;
}

export interface NetworkFirewallContainerAssociationContainerAttribute {
  readonly Key: string;
  readonly Value: string;
}

export interface NetworkFirewallFirewall {
  readonly AvailabilityZoneChangeProtection?: boolean;
  readonly AvailabilityZoneMappings?: readonly NetworkFirewallFirewallAvailabilityZoneMapping[];
  readonly DeleteProtection?: boolean;
  readonly Description?: string;
  readonly EnabledAnalysisTypes?: readonly (OneOf<'TLS_SNI' | 'HTTP_HOST'>)[];
  readonly FirewallName: string;
  readonly FirewallPolicyArn: string;
  readonly FirewallPolicyChangeProtection?: boolean;
  readonly SubnetChangeProtection?: boolean;
  readonly SubnetMappings?: readonly NetworkFirewallFirewallSubnetMapping[];
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId?: string;
  readonly VpcId?: string;
}

export interface NetworkFirewallFirewallAvailabilityZoneMapping {
  readonly AvailabilityZone: string;
}

export interface NetworkFirewallFirewallSubnetMapping {
  readonly IPAddressType?: string;
  readonly SubnetId: string;
}

export interface NetworkFirewallFirewallPolicy {
  readonly Description?: string;
  readonly FirewallPolicy: NetworkFirewallFirewallPolicyFirewallPolicy;
  readonly FirewallPolicyName: string;
  readonly Tags?: readonly Tag[];
}

export interface NetworkFirewallFirewallPolicyFirewallPolicy {
  readonly EnableTLSSessionHolding?: boolean;
  readonly PolicyVariables?: NetworkFirewallFirewallPolicyPolicyVariables;
  readonly StatefulDefaultActions?: readonly string[];
  readonly StatefulEngineOptions?: NetworkFirewallFirewallPolicyStatefulEngineOptions;
  readonly StatefulRuleGroupReferences?: readonly NetworkFirewallFirewallPolicyStatefulRuleGroupReference[];
  readonly StatelessCustomActions?: readonly NetworkFirewallFirewallPolicyCustomAction[];
  readonly StatelessDefaultActions: readonly string[];
  readonly StatelessFragmentDefaultActions: readonly string[];
  readonly StatelessRuleGroupReferences?: readonly NetworkFirewallFirewallPolicyStatelessRuleGroupReference[];
  readonly TLSInspectionConfigurationArn?: string;
}

export interface NetworkFirewallFirewallPolicyPolicyVariables {
  readonly RuleVariables?: { readonly [key: string]: NetworkFirewallFirewallPolicyIPSet };
}

export interface NetworkFirewallFirewallPolicyIPSet {
  readonly Definition?: readonly string[];
}

export interface NetworkFirewallFirewallPolicyStatefulEngineOptions {
  readonly FlowTimeouts?: NetworkFirewallFirewallPolicyFlowTimeouts;
  readonly RuleOrder?: OneOf<'DEFAULT_ACTION_ORDER' | 'STRICT_ORDER'>;
  readonly StreamExceptionPolicy?: OneOf<'DROP' | 'CONTINUE' | 'REJECT'>;
}

export interface NetworkFirewallFirewallPolicyFlowTimeouts {
  readonly TcpIdleTimeoutSeconds?: number;
}

export interface NetworkFirewallFirewallPolicyStatefulRuleGroupReference {
  readonly DeepThreatInspection?: boolean;
  readonly Override?: NetworkFirewallFirewallPolicyStatefulRuleGroupOverride;
  readonly Priority?: number;
  readonly ResourceArn: string;
}

export interface NetworkFirewallFirewallPolicyStatefulRuleGroupOverride {
  readonly Action?: OneOf<'DROP_TO_ALERT'>;
}

export interface NetworkFirewallFirewallPolicyCustomAction {
  readonly ActionDefinition: NetworkFirewallFirewallPolicyActionDefinition;
  readonly ActionName: string;
}

export interface NetworkFirewallFirewallPolicyActionDefinition {
  readonly PublishMetricAction?: NetworkFirewallFirewallPolicyPublishMetricAction;
}

export interface NetworkFirewallFirewallPolicyPublishMetricAction {
  readonly Dimensions: readonly NetworkFirewallFirewallPolicyDimension[];
}

export interface NetworkFirewallFirewallPolicyDimension {
  readonly Value: string;
}

export interface NetworkFirewallFirewallPolicyStatelessRuleGroupReference {
  readonly Priority: number;
  readonly ResourceArn: string;
}

export interface NetworkFirewallLoggingConfiguration {
  readonly EnableMonitoringDashboard?: boolean;
  readonly FirewallArn: string;
  readonly FirewallName?: string;
  readonly LoggingConfiguration: NetworkFirewallLoggingConfigurationLoggingConfiguration;
}

export interface NetworkFirewallLoggingConfigurationLoggingConfiguration {
  readonly LogDestinationConfigs: readonly NetworkFirewallLoggingConfigurationLogDestinationConfig[];
}

export interface NetworkFirewallLoggingConfigurationLogDestinationConfig {
  readonly LogDestination: { readonly [key: string]: string };
  readonly LogDestinationType: OneOf<'S3' | 'CloudWatchLogs' | 'KinesisDataFirehose'>;
  readonly LogType: OneOf<'ALERT' | 'FLOW' | 'TLS'>;
}

export interface NetworkFirewallRuleGroup {
  readonly Capacity: number;
  readonly Description?: string;
  readonly RuleGroup?: NetworkFirewallRuleGroupRuleGroup;
  readonly RuleGroupName: string;
  readonly SummaryConfiguration?: NetworkFirewallRuleGroupSummaryConfiguration;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'STATELESS' | 'STATEFUL'>;
}

export interface NetworkFirewallRuleGroupRuleGroup {
  readonly ReferenceSets?: NetworkFirewallRuleGroupReferenceSets;
  readonly RuleVariables?: NetworkFirewallRuleGroupRuleVariables;
  readonly RulesSource: NetworkFirewallRuleGroupRulesSource;
  readonly StatefulRuleOptions?: NetworkFirewallRuleGroupStatefulRuleOptions;
}

export interface NetworkFirewallRuleGroupReferenceSets {
  readonly IPSetReferences?: { readonly [key: string]: NetworkFirewallRuleGroupIPSetReference };
}

export interface NetworkFirewallRuleGroupIPSetReference {
  readonly ReferenceArn?: string;
}

export interface NetworkFirewallRuleGroupRuleVariables {
  readonly IPSets?: { readonly [key: string]: NetworkFirewallRuleGroupIPSet };
  readonly PortSets?: { readonly [key: string]: NetworkFirewallRuleGroupPortSet };
}

export interface NetworkFirewallRuleGroupIPSet {
  readonly Definition?: readonly string[];
}

export interface NetworkFirewallRuleGroupPortSet {
  readonly Definition?: readonly string[];
}

export interface NetworkFirewallRuleGroupRulesSource {
  readonly RulesSourceList?: NetworkFirewallRuleGroupRulesSourceList;
  readonly RulesString?: string;
  readonly StatefulRules?: readonly NetworkFirewallRuleGroupStatefulRule[];
  readonly StatelessRulesAndCustomActions?: NetworkFirewallRuleGroupStatelessRulesAndCustomActions;
}

export interface NetworkFirewallRuleGroupRulesSourceList {
  readonly GeneratedRulesType: OneOf<'ALLOWLIST' | 'DENYLIST' | 'ALERTLIST' | 'REJECTLIST'>;
  readonly TargetTypes: readonly string[];
  readonly Targets: readonly string[];
}

export interface NetworkFirewallRuleGroupStatefulRule {
  readonly Action: OneOf<'PASS' | 'DROP' | 'ALERT' | 'REJECT'>;
  readonly Header: NetworkFirewallRuleGroupHeader;
  readonly RuleOptions: readonly NetworkFirewallRuleGroupRuleOption[];
}

export interface NetworkFirewallRuleGroupHeader {
  readonly Destination: string;
  readonly DestinationPort: string;
  readonly Direction: OneOf<'FORWARD' | 'ANY'>;
  readonly Protocol: OneOf<'IP' | 'TCP' | 'UDP' | 'ICMP' | 'HTTP' | 'FTP' | 'TLS' | 'SMB' | 'DNS' | 'DCERPC' | 'SSH' | 'SMTP' | 'IMAP' | 'MSN' | 'KRB5' | 'IKEV2' | 'TFTP' | 'NTP' | 'DHCP'>;
  readonly Source: string;
  readonly SourcePort: string;
}

export interface NetworkFirewallRuleGroupRuleOption {
  readonly Keyword: string;
  readonly Settings?: readonly string[];
}

export interface NetworkFirewallRuleGroupStatelessRulesAndCustomActions {
  readonly CustomActions?: readonly NetworkFirewallRuleGroupCustomAction[];
  readonly StatelessRules: readonly NetworkFirewallRuleGroupStatelessRule[];
}

export interface NetworkFirewallRuleGroupCustomAction {
  readonly ActionDefinition: NetworkFirewallRuleGroupActionDefinition;
  readonly ActionName: string;
}

export interface NetworkFirewallRuleGroupActionDefinition {
  readonly PublishMetricAction?: NetworkFirewallRuleGroupPublishMetricAction;
}

export interface NetworkFirewallRuleGroupPublishMetricAction {
  readonly Dimensions: readonly NetworkFirewallRuleGroupDimension[];
}

export interface NetworkFirewallRuleGroupDimension {
  readonly Value: string;
}

export interface NetworkFirewallRuleGroupStatelessRule {
  readonly Priority: number;
  readonly RuleDefinition: NetworkFirewallRuleGroupRuleDefinition;
}

export interface NetworkFirewallRuleGroupRuleDefinition {
  readonly Actions: readonly string[];
  readonly MatchAttributes: NetworkFirewallRuleGroupMatchAttributes;
}

export interface NetworkFirewallRuleGroupMatchAttributes {
  readonly DestinationPorts?: readonly NetworkFirewallRuleGroupPortRange[];
  readonly Destinations?: readonly NetworkFirewallRuleGroupAddress[];
  readonly Protocols?: readonly number[];
  readonly SourcePorts?: readonly NetworkFirewallRuleGroupPortRange[];
  readonly Sources?: readonly NetworkFirewallRuleGroupAddress[];
  readonly TCPFlags?: readonly NetworkFirewallRuleGroupTCPFlagField[];
}

export interface NetworkFirewallRuleGroupPortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}

export interface NetworkFirewallRuleGroupAddress {
  readonly AddressDefinition: string;
}

export interface NetworkFirewallRuleGroupTCPFlagField {
  readonly Flags: readonly string[];
  readonly Masks?: readonly string[];
}

export interface NetworkFirewallRuleGroupStatefulRuleOptions {
  readonly RuleOrder?: OneOf<'DEFAULT_ACTION_ORDER' | 'STRICT_ORDER'>;
}

export interface NetworkFirewallRuleGroupSummaryConfiguration {
  readonly RuleOptions?: readonly (OneOf<'SID' | 'MSG' | 'METADATA'>)[];
}

export interface NetworkFirewallTLSInspectionConfiguration {
  readonly Description?: string;
  readonly TLSInspectionConfiguration: NetworkFirewallTLSInspectionConfigurationTLSInspectionConfiguration;
  readonly TLSInspectionConfigurationName: string;
  readonly Tags?: readonly Tag[];
}

export interface NetworkFirewallTLSInspectionConfigurationTLSInspectionConfiguration {
  readonly ServerCertificateConfigurations?: readonly NetworkFirewallTLSInspectionConfigurationServerCertificateConfiguration[];
}

export interface NetworkFirewallTLSInspectionConfigurationServerCertificateConfiguration {
  readonly CertificateAuthorityArn?: string;
  readonly CheckCertificateRevocationStatus?: NetworkFirewallTLSInspectionConfigurationCheckCertificateRevocationStatus;
  readonly Scopes?: readonly NetworkFirewallTLSInspectionConfigurationServerCertificateScope[];
  readonly ServerCertificates?: readonly NetworkFirewallTLSInspectionConfigurationServerCertificate[];
}

export interface NetworkFirewallTLSInspectionConfigurationCheckCertificateRevocationStatus {
  readonly RevokedStatusAction?: OneOf<'PASS' | 'DROP' | 'REJECT'>;
  readonly UnknownStatusAction?: OneOf<'PASS' | 'DROP' | 'REJECT'>;
}

export interface NetworkFirewallTLSInspectionConfigurationServerCertificateScope {
  readonly DestinationPorts?: readonly NetworkFirewallTLSInspectionConfigurationPortRange[];
  readonly Destinations?: readonly NetworkFirewallTLSInspectionConfigurationAddress[];
  readonly Protocols?: readonly number[];
  readonly SourcePorts?: readonly NetworkFirewallTLSInspectionConfigurationPortRange[];
  readonly Sources?: readonly NetworkFirewallTLSInspectionConfigurationAddress[];
}

export interface NetworkFirewallTLSInspectionConfigurationPortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}

export interface NetworkFirewallTLSInspectionConfigurationAddress {
  readonly AddressDefinition: string;
}

export interface NetworkFirewallTLSInspectionConfigurationServerCertificate {
  readonly ResourceArn?: string;
}

export interface NetworkFirewallVpcEndpointAssociation {
  readonly Description?: string;
  readonly FirewallArn: string;
  readonly SubnetMapping: NetworkFirewallVpcEndpointAssociationSubnetMapping;
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface NetworkFirewallVpcEndpointAssociationSubnetMapping {
  readonly IPAddressType?: string;
  readonly SubnetId: string;
}
