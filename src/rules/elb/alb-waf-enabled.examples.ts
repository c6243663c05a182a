import type { Examples } from '../../core/index.ts';

const balancer = (more: object = {}) => ({ Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { ...more } });
const association = (ResourceArn: unknown, WebACLArn: unknown = { 'Fn::GetAtt': ['Guard', 'Arn'] }) => ({
  Type: 'AWS::WAFv2::WebACLAssociation',
  Properties: { ResourceArn, WebACLArn },
});
const acl = {
  Type: 'AWS::WAFv2::WebACL',
  Properties: {
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: 'guard', SampledRequestsEnabled: true },
  },
};
const arn = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/guard/1a2b3c4d';

export default {
  pass: [
    { title: 'a web ACL is associated, by reference', resources: { Web: balancer(), Guard: acl, Tie: association({ Ref: 'Web' }) } },
    {
      title: 'the ARN is put together',
      resources: {
        Web: balancer(),
        Tie: association(
          { 'Fn::Sub': `arn:\${AWS::Partition}:elasticloadbalancing:\${AWS::Region}:\${AWS::AccountId}:loadbalancer/\${Web.LoadBalancerFullName}` },
          arn,
        ),
      },
    },
    {
      title: 'the association is of WAF Regional',
      resources: {
        Web: balancer(),
        Tie: { Type: 'AWS::WAFRegional::WebACLAssociation', Properties: { ResourceArn: { Ref: 'Web' }, WebACLId: '1a2b3c4d' } },
      },
      parameters: { wafWebAclIds: '1a2b3c4d' },
    },
    {
      title: 'the ARN is written out',
      resources: {
        Web: balancer({ Name: 'web' }),
        Tie: association('arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef', arn),
      },
    },
  ],
  fail: [
    { title: 'there is no association', resources: { Web: balancer() }, at: [''] },
    {
      title: 'the association is with another load balancer',
      resources: { Web: balancer(), Other: balancer({ Type: 'network' }), Tie: association({ Ref: 'Other' }, arn) },
      at: [''],
    },
    {
      title: 'the web ACL is not the wanted one',
      resources: { Web: balancer(), Tie: association({ Ref: 'Web' }, arn) },
      parameters: { wafWebAclIds: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/9f8e7d6c' },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what an association is with is a parameter',
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Web: balancer(), Tie: association({ Ref: 'Arn' }, arn) } },
    },
  ],
  notApplicable: [{ title: 'a network load balancer', resources: { Web: balancer({ Type: 'network' }) } }],
} satisfies Examples;
