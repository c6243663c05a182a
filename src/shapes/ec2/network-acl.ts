import type { NetworkAcl, NetworkAclEntry } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { ec2Arn } from './arn.ts';

/** The list, then its entries and the subnets it is bound to, which templates have as resources of their own. */
export function networkAcl(from: NetworkAcl, place: Place): readonly Described[] {
  const { NetworkAclId: id = '', OwnerId } = from;
  const own = describe('AWS::EC2::NetworkAcl', {
    id,
    arn: ec2Arn(place, 'network-acl', id, OwnerId),
    tags: from.Tags,
    properties: { VpcId: from.VpcId },
    state: { isDefault: from.IsDefault },
  });
  const bound = (from.Associations ?? []).map(({ NetworkAclAssociationId = '', SubnetId }) =>
    describe('AWS::EC2::SubnetNetworkAclAssociation', { id: NetworkAclAssociationId, properties: { NetworkAclId: id, SubnetId }, state: {} }),
  );
  return [own, ...(from.Entries ?? []).map((one) => entry(one, from)), ...bound];
}

function entry(from: NetworkAclEntry, { NetworkAclId: list = '', IsDefault }: NetworkAcl): Described {
  const icmp = from.IcmpTypeCode;
  return describe('AWS::EC2::NetworkAclEntry', {
    id: `${list}|${from.Egress ? 'egress' : 'ingress'}|${from.RuleNumber}|${from.CidrBlock ?? from.Ipv6CidrBlock}`,
    properties: {
      CidrBlock: from.CidrBlock,
      Egress: from.Egress,
      Icmp: icmp && { Code: icmp.Code, Type: icmp.Type },
      Ipv6CidrBlock: from.Ipv6CidrBlock,
      NetworkAclId: list,
      PortRange: from.PortRange && { From: from.PortRange.From, To: from.PortRange.To },
      Protocol: from.Protocol === undefined ? undefined : Number(from.Protocol),
      RuleAction: from.RuleAction,
      RuleNumber: from.RuleNumber,
    },
    state: { isOfDefaultList: IsDefault },
  });
}
