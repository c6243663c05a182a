import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APPSYNC_GRAPHQL_API_XRAY_ENABLED',
  title: 'GraphQL APIs trace requests with X-Ray',
  severity: 'low',
  recommended: false,
  types: ['AWS::AppSync::GraphQLApi'],
  why: 'Without traces it takes guessing to find out which resolver or data source made a query slow or let it fail.',
  fix: 'Set XrayEnabled to true.',
  *check(api) {
    if (api.XrayEnabled !== true) yield finding('XrayEnabled', 'requests are not traced', { expected: 'true' });
  },
});
