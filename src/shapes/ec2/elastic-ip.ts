import type { Address } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { ec2Arn } from './arn.ts';

/** The address, then what it is bound to, which templates have as a resource of its own. AWS Config knows it by its allocation. */
export function elasticIp(from: Address, place: Place): readonly Described[] {
  const { AllocationId, PublicIp, AssociationId } = from;
  const id = AllocationId ?? PublicIp ?? '';
  const own = describe('AWS::EC2::EIP', {
    id,
    name: PublicIp,
    otherNames: [AllocationId],
    arn: ec2Arn(place, 'elastic-ip', id),
    tags: from.Tags,
    properties: {
      Domain: from.Domain,
      InstanceId: set(from.InstanceId),
      NetworkBorderGroup: from.NetworkBorderGroup,
      PublicIpv4Pool: from.PublicIpv4Pool,
    },
    state: { associationId: AssociationId, networkInterfaceId: set(from.NetworkInterfaceId), serviceManaged: from.ServiceManaged },
  });
  if (AssociationId === undefined) return [own];
  const association = describe('AWS::EC2::EIPAssociation', {
    id: AssociationId,
    properties: {
      AllocationId,
      InstanceId: set(from.InstanceId),
      NetworkInterfaceId: set(from.NetworkInterfaceId),
      PrivateIpAddress: set(from.PrivateIpAddress),
    },
    state: {},
  });
  return [own, association];
}

function set(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
