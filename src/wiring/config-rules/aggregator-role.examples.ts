import type { Examples } from '../../core/index.ts';

const aggregator = (RoleArn: unknown = { 'Fn::GetAtt': ['Looker', 'Arn'] }) => ({
  Type: 'AWS::Config::ConfigurationAggregator',
  Properties: { OrganizationAggregationSource: { AllAwsRegions: true, ...(RoleArn === null ? {} : { RoleArn }) } },
});
const trust = (Service = 'config.amazonaws.com') => ({ Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }] });
const role = (more: object = {}, AssumeRolePolicyDocument: object = trust()) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument, ...more },
});
const byAws = { ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSConfigRoleForOrganizations' }] };
const inline = (Action: unknown) => ({
  Policies: [{ PolicyName: 'look', PolicyDocument: { Statement: { Effect: 'Allow', Action, Resource: '*' } } }],
});
const at = ['OrganizationAggregationSource.RoleArn'];

export default {
  pass: [
    { title: 'the role has the policy of AWS', resources: { Aggregator: aggregator(), Looker: role(byAws) } },
    {
      title: 'a policy of its own allows as much',
      resources: { Aggregator: aggregator(), Looker: role(inline(['organizations:List*', 'organizations:Describe*'])) },
    },
    { title: 'the role is not in the template', resources: { Aggregator: aggregator('arn:aws:iam::123456789012:role/looker') } },
  ],
  fail: [
    { title: 'there is none', resources: { Aggregator: aggregator(null) }, at },
    { title: 'it is named by its name', resources: { Aggregator: aggregator({ Ref: 'Looker' }), Looker: role(byAws) }, at },
    { title: 'another service may assume it', resources: { Aggregator: aggregator(), Looker: role(byAws, trust('lambda.amazonaws.com')) }, at },
    { title: 'it may not list accounts', resources: { Aggregator: aggregator(), Looker: role(inline('organizations:DescribeOrganization')) }, at },
    {
      title: 'it has the policy of recorders',
      resources: {
        Aggregator: aggregator(),
        Looker: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSConfigRulesExecutionRole'] }),
      },
      at,
    },
  ],
  unknown: [
    {
      title: 'a policy from elsewhere may allow it',
      resources: { Aggregator: aggregator(), Looker: role({ ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/look'] }) },
    },
  ],
  notApplicable: [
    { title: 'it draws from accounts', properties: { AccountAggregationSources: [{ AccountIds: ['123456789012'], AllAwsRegions: true }] } },
  ],
} satisfies Examples;
