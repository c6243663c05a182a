import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function securityGroup(from: SecurityGroup, place: Place): Described {
  const { GroupId: id = '', OwnerId } = from;
  return describe('AWS::EC2::SecurityGroup', {
    id,
    arn: from.SecurityGroupArn ?? ec2Arn(place, 'security-group', id, OwnerId),
    tags: from.Tags,
    properties: {
      GroupDescription: from.Description,
      GroupName: from.GroupName,
      SecurityGroupIngress: filled((from.IpPermissions ?? []).flatMap(inbound)),
      SecurityGroupEgress: filled((from.IpPermissionsEgress ?? []).flatMap(outbound)),
      VpcId: from.VpcId,
    },
    state: { ownerId: OwnerId },
  });
}

interface Ports {
  readonly IpProtocol: string | undefined;
  readonly FromPort: number | undefined;
  readonly ToPort: number | undefined;
}

/** EC2 keeps the sources of a protocol and range of ports together; a template has a rule for each. */
function inbound(permission: IpPermission) {
  return [
    ...ranges(permission),
    ...(permission.PrefixListIds ?? []).map((one) => ({
      ...ports(permission),
      SourcePrefixListId: one.PrefixListId,
      Description: one.Description,
    })),
    ...(permission.UserIdGroupPairs ?? []).map((one) => ({
      ...ports(permission),
      SourceSecurityGroupId: one.GroupId,
      SourceSecurityGroupOwnerId: one.UserId,
      Description: one.Description,
    })),
  ];
}

function outbound(permission: IpPermission) {
  return [
    ...ranges(permission),
    ...(permission.PrefixListIds ?? []).map((one) => ({
      ...ports(permission),
      DestinationPrefixListId: one.PrefixListId,
      Description: one.Description,
    })),
    ...(permission.UserIdGroupPairs ?? []).map((one) => ({
      ...ports(permission),
      DestinationSecurityGroupId: one.GroupId,
      Description: one.Description,
    })),
  ];
}

function ranges(permission: IpPermission) {
  return [
    ...(permission.IpRanges ?? []).map((one) => ({ ...ports(permission), CidrIp: one.CidrIp, Description: one.Description })),
    ...(permission.Ipv6Ranges ?? []).map((one) => ({ ...ports(permission), CidrIpv6: one.CidrIpv6, Description: one.Description })),
  ];
}

function ports({ IpProtocol, FromPort, ToPort }: IpPermission): Ports {
  return { IpProtocol, FromPort, ToPort };
}
