import type { Examples } from '../../core/index.ts';

const api = { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'orders' } };
const stage = (RestApiId: unknown, StageName: unknown) => ({ Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId, StageName } });
const acl = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/guard/1a2b3c4d';
const association = (ResourceArn: unknown, WebACLArn: unknown = acl) => ({
  Type: 'AWS::WAFv2::WebACLAssociation',
  Properties: { ResourceArn, WebACLArn },
});
const sub = (end: string) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:apigateway:\${AWS::Region}::/restapis/${end}` });

export default {
  pass: [
    {
      title: 'the ARN is put together from references',
      resources: { Api: api, Live: stage({ Ref: 'Api' }, 'live'), Tie: association(sub(`\${Api}/stages/\${Live}`)) },
    },
    {
      title: 'the name of the stage is written out',
      resources: { Api: api, Live: stage({ Ref: 'Api' }, 'live'), Tie: association(sub(`\${Api}/stages/live`)) },
    },
    {
      title: 'the ARN is joined',
      resources: {
        Api: api,
        Live: stage({ Ref: 'Api' }, 'live'),
        Tie: association({
          'Fn::Join': [
            '',
            ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:', { Ref: 'AWS::Region' }, '::/restapis/', { Ref: 'Api' }, '/stages/', { Ref: 'Live' }],
          ],
        }),
      },
    },
    {
      title: 'API and stage are named by parameters',
      template: {
        Parameters: { Api: { Type: 'String' }, Name: { Type: 'String' } },
        Resources: { Live: stage({ Ref: 'Api' }, { Ref: 'Name' }), Tie: association(sub(`\${Api}/stages/\${Name}`)) },
      },
    },
    {
      title: 'everything is written out',
      resources: { Live: stage('a1b2c3d4e5', 'live'), Tie: association('arn:aws:apigateway:eu-west-1::/restapis/a1b2c3d4e5/stages/live') },
      parameters: { WebAclArns: acl },
    },
    {
      title: 'the association is of WAF Regional',
      resources: {
        Api: api,
        Live: stage({ Ref: 'Api' }, 'live'),
        Tie: { Type: 'AWS::WAFRegional::WebACLAssociation', Properties: { ResourceArn: sub(`\${Api}/stages/live`), WebACLId: '1a2b3c4d' } },
      },
    },
  ],
  fail: [
    { title: 'there is no association', resources: { Api: api, Live: stage({ Ref: 'Api' }, 'live') }, at: [''] },
    {
      title: 'the association is with another stage',
      resources: { Api: api, Live: stage({ Ref: 'Api' }, 'live'), Tie: association(sub(`\${Api}/stages/test`)) },
      at: [''],
    },
    {
      title: 'the association is with the same stage of another API',
      resources: { Api: api, Other: api, Live: stage({ Ref: 'Api' }, 'live'), Tie: association(sub(`\${Other}/stages/live`)) },
      at: [''],
    },
    {
      title: 'the association is with a load balancer',
      resources: {
        Api: api,
        Live: stage({ Ref: 'Api' }, 'live'),
        Tie: association('arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef'),
      },
      at: [''],
    },
    {
      title: 'the web ACL is not a wanted one',
      resources: { Live: stage('a1b2c3d4e5', 'live'), Tie: association('arn:aws:apigateway:eu-west-1::/restapis/a1b2c3d4e5/stages/live') },
      parameters: { WebAclArns: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/9f8e7d6c' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what an association is with is a parameter',
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Live: stage('a1b2c3d4e5', 'live'), Tie: association({ Ref: 'Arn' }) } },
    },
    {
      title: 'the stage in the ARN is a parameter',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: { Api: api, Live: stage({ Ref: 'Api' }, 'live'), Tie: association(sub(`\${Api}/stages/\${Name}`)) },
      },
    },
  ],
} satisfies Examples;
