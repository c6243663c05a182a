import { anyOf, csv, finding, rule, text } from '../../core/index.ts';
import { isGuarded } from './_web-acl.ts';

export default rule({
  id: 'API_GW_ASSOCIATED_WITH_WAF',
  title: 'Stages of REST APIs are guarded by a web ACL',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ApiGateway::Stage'],
  parameters: { WebAclArns: csv({ about: 'The ARNs of the web ACLs that count; without it any does.' }) },
  // All associations: no reference leads to a stage, its ARN is put together from the ids of API and stage.
  needs: [
    { type: 'AWS::WAFv2::WebACLAssociation', fields: ['ResourceArn', 'WebACLArn'] },
    { type: 'AWS::WAFRegional::WebACLAssociation', fields: ['ResourceArn', 'WebACLId'] },
    { type: 'AWS::ApiGateway::Stage', fields: ['StageName'] },
  ],
  why: 'Without a web ACL every request reaches the API, those that try injections, stolen passwords or floods included.',
  fix: 'Add an AWS::WAFv2::WebACLAssociation whose ResourceArn is arn:aws:apigateway:<region>::/restapis/<api>/stages/<stage>, and whose WebACLArn is that of a regional web ACL.',
  *check(properties, { resource, parameters, related, state }) {
    const stage = { key: resource.key, api: text(properties, 'RestApiId'), name: text(properties, 'StageName') };
    const stages = related('AWS::ApiGateway::Stage');
    const wanted = parameters.WebAclArns;
    const guarded = resource.state
      ? // A deployed stage tells by itself which web ACL guards it, of either generation.
        typeof state.webAclArn === 'string' && (wanted?.includes(state.webAclArn) ?? true)
      : anyOf(
          () => isGuarded(related('AWS::WAFv2::WebACLAssociation'), stage, stages, wanted),
          () => isGuarded(related('AWS::WAFRegional::WebACLAssociation'), stage, stages, wanted),
        );
    if (!guarded) yield finding('', wanted ? 'none of the wanted web ACLs is associated with it' : 'no web ACL is associated with it');
  },
});
