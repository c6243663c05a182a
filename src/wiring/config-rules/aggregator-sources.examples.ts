import type { Examples } from '../../core/index.ts';

const type = 'AWS::Config::ConfigurationAggregator';
const accounts = (...AccountAggregationSources: object[]) => ({ type, properties: { AccountAggregationSources } });
const AccountIds = ['123456789012'];
const organization = { RoleArn: 'arn:aws:iam::123456789012:role/aggregator', AllAwsRegions: true };

export default {
  pass: [
    { title: 'an account, everywhere', ...accounts({ AccountIds, AllAwsRegions: true }) },
    { title: 'its own account, in two regions', ...accounts({ AccountIds: [{ Ref: 'AWS::AccountId' }], AwsRegions: ['eu-west-1', 'us-east-1'] }) },
    { title: 'an organization, everywhere', type, properties: { OrganizationAggregationSource: organization } },
  ],
  fail: [
    { title: 'there are none', type, properties: {}, at: [''] },
    { title: 'the list is empty', ...accounts(), at: [''] },
    {
      title: 'there are both',
      type,
      properties: { AccountAggregationSources: [{ AccountIds, AllAwsRegions: true }], OrganizationAggregationSource: organization },
      at: ['OrganizationAggregationSource'],
    },
    {
      title: 'there are two of accounts',
      ...accounts({ AccountIds, AllAwsRegions: true }, { AccountIds: ['210987654321'], AllAwsRegions: true }),
      at: ['AccountAggregationSources'],
    },
    { title: 'there are no accounts', ...accounts({ AccountIds: [], AllAwsRegions: true }), at: ['AccountAggregationSources[0].AccountIds'] },
    {
      title: 'an account lacks a digit',
      ...accounts({ AccountIds: ['12345678901'], AllAwsRegions: true }),
      at: ['AccountAggregationSources[0].AccountIds[0]'],
    },
    { title: 'there are no regions', ...accounts({ AccountIds }), at: ['AccountAggregationSources[0]'] },
    { title: 'not all regions means none', ...accounts({ AccountIds, AllAwsRegions: false }), at: ['AccountAggregationSources[0]'] },
    {
      title: 'nor are there any of the organization',
      type,
      properties: { OrganizationAggregationSource: { RoleArn: organization.RoleArn, AwsRegions: [] } },
      at: ['OrganizationAggregationSource'],
    },
  ],
  unknown: [
    {
      title: 'whether it draws from everywhere hangs on a condition',
      template: {
        Parameters: { All: { Type: 'String' } },
        Conditions: { IsAll: { 'Fn::Equals': [{ Ref: 'All' }, 'yes'] } },
        Resources: {
          Aggregator: { Type: type, Properties: accounts({ AccountIds, AllAwsRegions: { 'Fn::If': ['IsAll', true, false] } }).properties },
        },
      },
    },
  ],
} satisfies Examples;
