import { allOf, csv, finding, rule, some, text } from '../../core/index.ts';
import { isArnOf } from './_web-acl.ts';

export default rule({
  id: 'APPSYNC_ASSOCIATED_WITH_WAF',
  title: 'GraphQL APIs are guarded by a web ACL',
  severity: 'medium',
  recommended: false,
  types: ['AWS::AppSync::GraphQLApi'],
  parameters: { wafWebAclARNs: csv({ about: 'The ARNs of the web ACLs that count; without it any does.' }) },
  // All associations: an ARN may be put together from the id of the API.
  needs: [{ type: 'AWS::WAFv2::WebACLAssociation', fields: ['ResourceArn', 'WebACLArn'] }],
  why: 'Without a web ACL every query reaches the API, those that try injections, stolen keys or floods included.',
  fix: 'Add an AWS::WAFv2::WebACLAssociation with the ARN of the API as ResourceArn and a regional web ACL as WebACLArn.',
  *check(_, { resource, parameters, related }) {
    const wanted = parameters.wafWebAclARNs;
    const guarded = some(related('AWS::WAFv2::WebACLAssociation'), ({ properties }) =>
      allOf(
        () => isArnOf(text(properties, 'ResourceArn'), resource),
        () => !wanted || (text(properties, 'WebACLArn')?.isOneOf(wanted) ?? false),
      ),
    );
    if (!guarded) yield finding('', wanted ? 'none of the wanted web ACLs is associated with it' : 'no web ACL is associated with it');
  },
});
