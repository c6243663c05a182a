import type { DBClusterParameterGroup, DBParameterGroup, DBSecurityGroup, DBSubnetGroup, OptionGroup, Parameter } from '@aws-sdk/client-rds';
import { Unknown, type Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { filled, given, take } from '../take.ts';
import { familyOf } from './engine.ts';

const unasked = new Unknown('its parameters are not part of the answer', true);

export function dbSubnetGroup(group: DBSubnetGroup): Described {
  const name = group.DBSubnetGroupName ?? '';
  return {
    type: 'AWS::RDS::DBSubnetGroup',
    id: name,
    ...(group.DBSubnetGroupArn === undefined ? {} : { arn: group.DBSubnetGroupArn }),
    properties: {
      ...take('AWS::RDS::DBSubnetGroup', group, ['DBSubnetGroupName', 'DBSubnetGroupDescription']),
      SubnetIds: (group.Subnets ?? []).flatMap((one) => one.SubnetIdentifier ?? []),
    },
    state: given({
      vpcId: group.VpcId,
      availabilityZones: [...new Set((group.Subnets ?? []).flatMap((one) => one.SubnetAvailabilityZone?.Name ?? []))],
    }),
  };
}

export function dbSecurityGroup(group: DBSecurityGroup & { EC2SecurityGroups?: readonly object[] | undefined }): Described {
  const name = group.DBSecurityGroupName ?? '';
  const addresses = (group.IPRanges ?? []).map(({ CIDRIP }) => ({ CIDRIP }));
  const members = ((group.EC2SecurityGroups ?? []) as readonly Record<string, string | undefined>[]).map((one) => ({
    EC2SecurityGroupId: one.EC2SecurityGroupId,
    EC2SecurityGroupName: one.EC2SecurityGroupName,
    EC2SecurityGroupOwnerId: one.EC2SecurityGroupOwnerId,
  }));
  return {
    type: 'AWS::RDS::DBSecurityGroup',
    id: name,
    ...(group.DBSecurityGroupArn === undefined ? {} : { arn: group.DBSecurityGroupArn }),
    properties: given({
      GroupDescription: group.DBSecurityGroupDescription,
      EC2VpcId: group.VpcId,
      DBSecurityGroupIngress: [...addresses, ...members],
    }),
    state: { dBSecurityGroupName: name },
  };
}

/** `parameters` are those that somebody has set (Source `user`): what is left out has the engine's default, as in a template. */
export function dbParameterGroup(group: DBParameterGroup, parameters?: readonly Parameter[]): Described {
  const name = group.DBParameterGroupName ?? '';
  // DocumentDB has groups for clusters only.
  const family = familyOf(group.DBParameterGroupFamily) === 'Neptune' ? 'Neptune' : 'RDS';
  return {
    type: `AWS::${family}::DBParameterGroup`,
    id: name,
    ...(group.DBParameterGroupArn === undefined ? {} : { arn: group.DBParameterGroupArn }),
    properties: {
      ...given({ [family === 'RDS' ? 'DBParameterGroupName' : 'Name']: name, Description: group.Description, Family: group.DBParameterGroupFamily }),
      ...parametersSet(parameters),
    },
    state: {},
  };
}

export function dbClusterParameterGroup(group: DBClusterParameterGroup, parameters?: readonly Parameter[]): Described {
  const name = group.DBClusterParameterGroupName ?? '';
  const family = familyOf(group.DBParameterGroupFamily);
  return {
    type: `AWS::${family}::DBClusterParameterGroup`,
    id: name,
    ...(group.DBClusterParameterGroupArn === undefined ? {} : { arn: group.DBClusterParameterGroupArn }),
    properties: {
      ...given({
        [family === 'RDS' ? 'DBClusterParameterGroupName' : 'Name']: name,
        Description: group.Description,
        Family: group.DBParameterGroupFamily,
      }),
      ...parametersSet(parameters),
    },
    state: {},
  };
}

export function parametersSet(parameters: readonly Parameter[] | undefined): { readonly Parameters: Value } {
  if (parameters === undefined) return { Parameters: unasked };
  return { Parameters: Object.fromEntries(parameters.map((one) => [one.ParameterName ?? '', one.ParameterValue ?? ''])) };
}

export function optionGroup(group: OptionGroup): Described {
  const name = group.OptionGroupName ?? '';
  return {
    type: 'AWS::RDS::OptionGroup',
    id: name,
    ...(group.OptionGroupArn === undefined ? {} : { arn: group.OptionGroupArn }),
    properties: {
      ...take('AWS::RDS::OptionGroup', group, ['OptionGroupName', 'OptionGroupDescription', 'EngineName', 'MajorEngineVersion']),
      ...given({
        OptionConfigurations: filled(
          group.Options?.map((one) => ({
            OptionName: one.OptionName,
            OptionVersion: one.OptionVersion,
            Port: one.Port,
            OptionSettings: filled(one.OptionSettings?.map(({ Name, Value: value }) => ({ Name, Value: value }))),
            DBSecurityGroupMemberships: filled(one.DBSecurityGroupMemberships?.map((member) => member.DBSecurityGroupName)),
            VpcSecurityGroupMemberships: filled(one.VpcSecurityGroupMemberships?.map((member) => member.VpcSecurityGroupId)),
          })),
        ),
      }),
    },
    state: given({ vpcId: group.VpcId }),
  };
}
