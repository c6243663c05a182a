import { every, finding, isSet, text, wiring } from '../../core/index.ts';
import { isAssumableBy, roleMay, roleNamed } from '../_access/roles.ts';
import { called, plainId, snippet } from '../_words.ts';

const service = 'config.amazonaws.com';
const policy = 'service-role/AWSConfigRoleForOrganizations';

/** What an aggregator asks of an organization, by that policy. */
const actions = ['organizations:DescribeOrganization', 'organizations:ListAccounts', 'organizations:ListAWSServiceAccessForOrganization'];

export default wiring({
  id: 'WIRING_CONFIG_AGGREGATOR_ROLE',
  title: 'An aggregator of an organization has a role that may look at the organization',
  severity: 'high',
  types: ['AWS::Config::ConfigurationAggregator'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses an aggregator without a role, or with one that it cannot assume. With a role of too few rights it is created, finds no accounts, and stays empty.',
  },
  why: 'AWS Config learns which accounts there are by a role that config.amazonaws.com may assume and that may list the accounts of the organization.',
  fix: 'Give RoleArn a role that trusts config.amazonaws.com and has the managed policy AWSConfigRoleForOrganizations.',
  scope: (properties) => isSet(properties, 'OrganizationAggregationSource') || 'it draws from accounts that are named',
  *check({ OrganizationAggregationSource: source }, { resource, graph }) {
    const path = 'OrganizationAggregationSource.RoleArn';
    const arn = text(source, 'RoleArn');
    if (arn === undefined || (arn.known && arn.value === '')) {
      yield finding(path, `${called(resource)} draws from an organization, and has no role to look at it`, {
        expected: 'the ARN of a role',
        fix: mend('AggregatorRole'),
      });
      return;
    }
    if (arn.known && !arn.value.startsWith('arn:')) {
      yield finding(path, `${called(resource)} names the role ${arn.value}, and its ARN is due`, { expected: 'the ARN of a role' });
      return;
    }
    const role = roleNamed(graph, arn, resource);
    if (!role) return;
    const more = { related: [{ resource: role.resource }], fix: mend(plainId(role.resource)) };
    if (arn.reference && arn.reference.attribute === undefined)
      yield finding(path, `${called(resource)} names ${called(role.resource)} by its name, and its ARN is due`, {
        ...more,
        expected: 'the ARN of a role',
        fix: snippet('Name the role by its ARN:', `RoleArn: !GetAtt ${plainId(role.resource)}.Arn`),
      });
    else if (!isAssumableBy(graph, role, service, resource))
      yield finding(path, `${called(resource)} looks at the organization by ${called(role.resource)}, which ${service} may not assume`, {
        ...more,
        expected: `a role that trusts ${service}`,
      });
    else if (!every(actions, (action) => roleMay(graph, { role: role.resource, action, on: ['*'] })))
      yield finding(path, `${called(resource)} looks at the organization by ${called(role.resource)}, which may not list its accounts`, {
        ...more,
        expected: `the managed policy ${policy}`,
      });
  },
});

function mend(role: string): string {
  return snippet(
    'Give the aggregator a role for that:',
    `
      ${role}:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: sts:AssumeRole
          ManagedPolicyArns:
            - !Sub arn:\${AWS::Partition}:iam::aws:policy/${policy}`,
  );
}
