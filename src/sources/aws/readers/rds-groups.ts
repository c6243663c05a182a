import { dbClusterParameterGroup, dbParameterGroup, dbSecurityGroup, dbSubnetGroup, optionGroup, parametersSet } from '../../../shapes/rds/groups.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { untagged } from '../../../shapes/untagged.ts';
import type { Reader } from '../reader.ts';
import { rds } from './_rds.ts';

const every = (name: string) => ['AWS::RDS::', 'AWS::Neptune::', 'AWS::DocDB::'].map((service) => `${service}${name}`);

/** In the groups that RDS makes nobody can set anything. */
const isDefault = (name: string | undefined) => name?.startsWith('default.') === true;

export const readers: readonly Reader[] = [
  rds.table({
    name: 'rds-subnet-groups',
    // The three services share their subnet groups, which do not say for which of them they were made.
    types: every('DBSubnetGroup'),
    list: { command: 'DescribeDBSubnetGroups', items: (out) => out.DBSubnetGroups },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceName: one.DBSubnetGroupArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::RDS::DBSubnetGroup', out?.TagList) }),
      },
    ],
    resource: (one) => dbSubnetGroup(one),
  }),
  rds.table({
    name: 'rds-security-groups',
    types: ['AWS::RDS::DBSecurityGroup'],
    list: { command: 'DescribeDBSecurityGroups', items: (out) => out.DBSecurityGroups },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceName: one.DBSecurityGroupArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::RDS::DBSecurityGroup', out?.TagList) }),
      },
    ],
    resource: (one) => dbSecurityGroup(one),
  }),
  rds.table({
    name: 'rds-parameter-groups',
    types: ['AWS::RDS::DBParameterGroup', 'AWS::Neptune::DBParameterGroup'],
    list: { command: 'DescribeDBParameterGroups', items: (out) => out.DBParameterGroups },
    parts: [
      {
        command: 'DescribeDBParameters',
        // What somebody has set, as in a template; the other hundreds have the engine's defaults.
        input: (one) => ({ DBParameterGroupName: one.DBParameterGroupName, Source: 'user', MaxRecords: 100 }),
        when: (one) => !isDefault(one.DBParameterGroupName),
        gives: ['Parameters'],
        shape: (out) => ({ properties: parametersSet(out?.Marker ? undefined : (out?.Parameters ?? [])) }),
      },
    ],
    resource: (one) => untagged(dbParameterGroup(one, isDefault(one.DBParameterGroupName) ? [] : undefined)),
  }),
  rds.table({
    name: 'rds-cluster-parameter-groups',
    types: every('DBClusterParameterGroup'),
    list: { command: 'DescribeDBClusterParameterGroups', items: (out) => out.DBClusterParameterGroups },
    parts: [
      {
        command: 'DescribeDBClusterParameters',
        input: (one) => ({ DBClusterParameterGroupName: one.DBClusterParameterGroupName, Source: 'user', MaxRecords: 100 }),
        when: (one) => !isDefault(one.DBClusterParameterGroupName),
        gives: ['Parameters'],
        shape: (out) => ({ properties: parametersSet(out?.Marker ? undefined : (out?.Parameters ?? [])) }),
      },
    ],
    resource: (one) => untagged(dbClusterParameterGroup(one, isDefault(one.DBClusterParameterGroupName) ? [] : undefined)),
  }),
  rds.table({
    name: 'rds-option-groups',
    types: ['AWS::RDS::OptionGroup'],
    list: { command: 'DescribeOptionGroups', items: (out) => out.OptionGroupsList },
    parts: [
      {
        command: 'ListTagsForResource',
        input: (one) => ({ ResourceName: one.OptionGroupArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::RDS::OptionGroup', out?.TagList) }),
      },
    ],
    resource: (one) => optionGroup(one),
  }),
];
