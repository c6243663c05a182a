import type { Examples } from '../../core/index.ts';

const api = { Type: 'AWS::AppSync::GraphQLApi', Properties: { Name: 'orders', AuthenticationType: 'AWS_IAM' } };
const acl = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/guard/1a2b3c4d';
const association = (ResourceArn: unknown, WebACLArn: unknown = acl) => ({
  Type: 'AWS::WAFv2::WebACLAssociation',
  Properties: { ResourceArn, WebACLArn },
});

export default {
  pass: [
    {
      title: 'a web ACL is associated',
      resources: { Api: api, Tie: association({ 'Fn::GetAtt': ['Api', 'Arn'] }) },
      parameters: { wafWebAclARNs: acl },
    },
    {
      title: 'the ARN is put together',
      resources: { Api: api, Tie: association({ 'Fn::Sub': `arn:aws:appsync:\${AWS::Region}:\${AWS::AccountId}:apis/\${Api.ApiId}` }) },
    },
  ],
  fail: [
    { title: 'there is no association', resources: { Api: api }, at: [''] },
    {
      title: 'the association is with another API',
      resources: { Api: api, Tie: association('arn:aws:appsync:eu-west-1:111122223333:apis/a1b2c3') },
      at: [''],
    },
    {
      title: 'the web ACL is not a wanted one',
      resources: { Api: api, Tie: association({ 'Fn::GetAtt': ['Api', 'Arn'] }) },
      parameters: { wafWebAclARNs: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/9f8e7d6c' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what an association is with is a parameter',
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Api: api, Tie: association({ Ref: 'Arn' }) } },
    },
  ],
} satisfies Examples;
