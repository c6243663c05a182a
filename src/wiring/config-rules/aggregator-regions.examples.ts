import type { Examples } from '../../core/index.ts';

const type = 'AWS::Config::ConfigurationAggregator';
const regions = (...AwsRegions: unknown[]) => ({ type, properties: { AccountAggregationSources: [{ AccountIds: ['123456789012'], AwsRegions }] } });
const authorization = (AuthorizedAwsRegion: string) => ({
  type: 'AWS::Config::AggregationAuthorization',
  properties: { AuthorizedAccountId: '123456789012', AuthorizedAwsRegion },
});

export default {
  pass: [
    { title: 'each is there once', ...regions('eu-west-1', 'us-east-1') },
    { title: 'its own is among them', ...regions({ Ref: 'AWS::Region' }) },
    { title: 'it draws from all', type, properties: { AccountAggregationSources: [{ AccountIds: ['123456789012'], AllAwsRegions: true }] } },
    { title: 'an aggregator in a region that exists is let in', ...authorization('eu-west-1') },
  ],
  fail: [
    { title: 'one is misspelt', ...regions('eu-west-1', 'us-eest-1'), at: ['AccountAggregationSources[0].AwsRegions[1]'] },
    { title: 'one is a zone', ...regions('eu-west-1a'), at: ['AccountAggregationSources[0].AwsRegions[0]'] },
    { title: 'one is there twice', ...regions('eu-west-1', 'us-east-1', 'eu-west-1'), at: ['AccountAggregationSources[0].AwsRegions[2]'] },
    {
      title: 'its own is there twice',
      ...regions({ Ref: 'AWS::Region' }, { Ref: 'AWS::Region' }),
      at: ['AccountAggregationSources[0].AwsRegions[1]'],
    },
    {
      title: 'there are all, and a list',
      type,
      properties: { AccountAggregationSources: [{ AccountIds: ['123456789012'], AllAwsRegions: true, AwsRegions: ['eu-west-1'] }] },
      at: ['AccountAggregationSources[0].AwsRegions'],
    },
    {
      title: 'that of an organization does not exist',
      type,
      properties: { OrganizationAggregationSource: { RoleArn: 'arn:aws:iam::123456789012:role/aggregator', AwsRegions: ['eu-weast-1'] } },
      at: ['OrganizationAggregationSource.AwsRegions[0]'],
    },
    { title: 'the region that is let in does not exist', ...authorization('eu-wst-1'), at: ['AuthorizedAwsRegion'] },
  ],
  unknown: [
    {
      title: 'the region is given on deployment',
      template: {
        Parameters: { Where: { Type: 'String' } },
        Resources: { Aggregator: { Type: type, Properties: regions({ Ref: 'Where' }).properties } },
      },
    },
  ],
} satisfies Examples;
