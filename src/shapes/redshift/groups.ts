import type { ClusterParameterGroup, ClusterSecurityGroup, ClusterSubnetGroup, Parameter } from '@aws-sdk/client-redshift';
import { Unknown, type Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, take } from '../take.ts';

export function parameterGroup(group: ClusterParameterGroup, arn?: string): Described {
  const type = 'AWS::Redshift::ClusterParameterGroup';
  return {
    type,
    id: group.ParameterGroupName ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: {
      ...take(type, group, ['ParameterGroupName', 'ParameterGroupFamily', 'Description']),
      Parameters: new Unknown('its parameters are not part of the answer', true),
      ...tagsOf(type, group.Tags),
    },
    state: {},
  };
}

/** All parameters with the values in force: what nobody set has the family's default, which is told as well. */
export function parameters(list: readonly Parameter[]): { readonly Parameters: Value } {
  return {
    Parameters: list.map(({ ParameterName, ParameterValue }) =>
      given({ ParameterName, ParameterValue: typeof ParameterValue === 'string' ? ParameterValue : JSON.stringify(ParameterValue) }),
    ),
  };
}

export function subnetGroup(group: ClusterSubnetGroup, arn?: string): Described {
  const type = 'AWS::Redshift::ClusterSubnetGroup';
  const subnets = group.Subnets ?? [];
  return {
    type,
    id: group.ClusterSubnetGroupName ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: {
      ...take(type, group, ['Description']),
      SubnetIds: subnets.flatMap((one) => one.SubnetIdentifier ?? []),
      ...tagsOf(type, group.Tags),
    },
    state: given({ vpcId: group.VpcId, availabilityZones: [...new Set(subnets.flatMap((one) => one.SubnetAvailabilityZone?.Name ?? []))] }),
  };
}

export function securityGroup(group: ClusterSecurityGroup, arn?: string): Described {
  const type = 'AWS::Redshift::ClusterSecurityGroup';
  return {
    type,
    id: group.ClusterSecurityGroupName ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: { ...take(type, group, ['Description']), ...tagsOf(type, group.Tags) },
    state: {},
  };
}
