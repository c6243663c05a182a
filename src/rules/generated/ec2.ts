// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import approvedAmisById from '../ec2/approved-amis-by-id.ts';
import approvedAmisByTag from '../ec2/approved-amis-by-tag.ts';
import clientVpnConnectionLogEnabled from '../ec2/client-vpn-connection-log-enabled.ts';
import clientVpnNotAuthorizeAll from '../ec2/client-vpn-not-authorize-all.ts';
import desiredInstanceTenancy from '../ec2/desired-instance-tenancy.ts';
import desiredInstanceType from '../ec2/desired-instance-type.ts';
import ebsEncryptionByDefault from '../ec2/ebs-encryption-by-default.ts';
import ebsOptimizedInstance from '../ec2/ebs-optimized-instance.ts';
import ebsSnapshotBlockPublicAccess from '../ec2/ebs-snapshot-block-public-access.ts';
import ebsSnapshotPublicRestorableCheck from '../ec2/ebs-snapshot-public-restorable-check.ts';
import eipAttached from '../ec2/eip-attached.ts';
import encryptedVolumes from '../ec2/encrypted-volumes.ts';
import enisSourceDestinationCheckEnabled from '../ec2/enis-source-destination-check-enabled.ts';
import imdsv2Check from '../ec2/imdsv2-check.ts';
import incomingSshDisabled from '../ec2/incoming-ssh-disabled.ts';
import instanceDetailedMonitoringEnabled from '../ec2/instance-detailed-monitoring-enabled.ts';
import instanceLaunchedWithAllowedAmi from '../ec2/instance-launched-with-allowed-ami.ts';
import instanceManagedBySsm from '../ec2/instance-managed-by-ssm.ts';
import instanceMultipleEniCheck from '../ec2/instance-multiple-eni-check.ts';
import instanceNoPublicIp from '../ec2/instance-no-public-ip.ts';
import instanceProfileAttached from '../ec2/instance-profile-attached.ts';
import instancesInVpc from '../ec2/instances-in-vpc.ts';
import internetGatewayAuthorizedVpcOnly from '../ec2/internet-gateway-authorized-vpc-only.ts';
import launchTemplateImdsv2Check from '../ec2/launch-template-imdsv2-check.ts';
import launchTemplatePublicIpDisabled from '../ec2/launch-template-public-ip-disabled.ts';
import launchTemplatesEbsVolumeEncrypted from '../ec2/launch-templates-ebs-volume-encrypted.ts';
import launchtemplateEbsEncrypted from '../ec2/launchtemplate-ebs-encrypted.ts';
import managedinstanceApplications from '../ec2/managedinstance-applications.ts';
import managedinstanceCompliance from '../ec2/managedinstance-compliance.ts';
import managedinstanceInventoryBlacklisted from '../ec2/managedinstance-inventory-blacklisted.ts';
import managedinstancePlatformCheck from '../ec2/managedinstance-platform-check.ts';
import naclNoUnrestrictedSshRdp from '../ec2/nacl-no-unrestricted-ssh-rdp.ts';
import noAmazonKeyPair from '../ec2/no-amazon-key-pair.ts';
import noUnrestrictedRouteToIgw from '../ec2/no-unrestricted-route-to-igw.ts';
import paravirtualInstanceCheck from '../ec2/paravirtual-instance-check.ts';
import restrictedIncomingTraffic from '../ec2/restricted-incoming-traffic.ts';
import securityGroupAttachedToEni from '../ec2/security-group-attached-to-eni.ts';
import serviceVpcEndpointEnabled from '../ec2/service-vpc-endpoint-enabled.ts';
import spotFleetRequestCtEncryptionAtRest from '../ec2/spot-fleet-request-ct-encryption-at-rest.ts';
import stoppedInstance from '../ec2/stopped-instance.ts';
import subnetAutoAssignPublicIpDisabled from '../ec2/subnet-auto-assign-public-ip-disabled.ts';
import tokenHopLimitCheck from '../ec2/token-hop-limit-check.ts';
import transitGatewayAutoVpcAttachDisabled from '../ec2/transit-gateway-auto-vpc-attach-disabled.ts';
import volumeInuseCheck from '../ec2/volume-inuse-check.ts';
import vpcDefaultSecurityGroupClosed from '../ec2/vpc-default-security-group-closed.ts';
import vpcEndpointEnabled from '../ec2/vpc-endpoint-enabled.ts';
import vpcFlowLogsEnabled from '../ec2/vpc-flow-logs-enabled.ts';
import vpcNetworkAclUnusedCheck from '../ec2/vpc-network-acl-unused-check.ts';
import vpcPeeringDnsResolutionCheck from '../ec2/vpc-peering-dns-resolution-check.ts';
import vpcSgOpenOnlyToAuthorizedPorts from '../ec2/vpc-sg-open-only-to-authorized-ports.ts';
import vpcSgPortRestrictionCheck from '../ec2/vpc-sg-port-restriction-check.ts';
import vpcVpn2TunnelsUp from '../ec2/vpc-vpn-2-tunnels-up.ts';
import vpnConnectionIkeVersionCheck from '../ec2/vpn-connection-ike-version-check.ts';
import vpnConnectionLoggingEnabled from '../ec2/vpn-connection-logging-enabled.ts';

export const rules: readonly Rule[] = [
  approvedAmisById,
  approvedAmisByTag,
  clientVpnConnectionLogEnabled,
  clientVpnNotAuthorizeAll,
  desiredInstanceTenancy,
  desiredInstanceType,
  ebsEncryptionByDefault,
  ebsOptimizedInstance,
  ebsSnapshotBlockPublicAccess,
  ebsSnapshotPublicRestorableCheck,
  eipAttached,
  encryptedVolumes,
  enisSourceDestinationCheckEnabled,
  imdsv2Check,
  incomingSshDisabled,
  instanceDetailedMonitoringEnabled,
  instanceLaunchedWithAllowedAmi,
  instanceManagedBySsm,
  instanceMultipleEniCheck,
  instanceNoPublicIp,
  instanceProfileAttached,
  instancesInVpc,
  internetGatewayAuthorizedVpcOnly,
  launchTemplateImdsv2Check,
  launchTemplatePublicIpDisabled,
  launchTemplatesEbsVolumeEncrypted,
  launchtemplateEbsEncrypted,
  ...managedinstanceApplications,
  ...managedinstanceCompliance,
  managedinstanceInventoryBlacklisted,
  managedinstancePlatformCheck,
  naclNoUnrestrictedSshRdp,
  noAmazonKeyPair,
  noUnrestrictedRouteToIgw,
  paravirtualInstanceCheck,
  restrictedIncomingTraffic,
  ...securityGroupAttachedToEni,
  serviceVpcEndpointEnabled,
  spotFleetRequestCtEncryptionAtRest,
  stoppedInstance,
  subnetAutoAssignPublicIpDisabled,
  tokenHopLimitCheck,
  transitGatewayAutoVpcAttachDisabled,
  volumeInuseCheck,
  vpcDefaultSecurityGroupClosed,
  vpcEndpointEnabled,
  vpcFlowLogsEnabled,
  vpcNetworkAclUnusedCheck,
  vpcPeeringDnsResolutionCheck,
  vpcSgOpenOnlyToAuthorizedPorts,
  vpcSgPortRestrictionCheck,
  vpcVpn2TunnelsUp,
  vpnConnectionIkeVersionCheck,
  vpnConnectionLoggingEnabled,
];
