import type { Examples } from '../../core/index.ts';

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef';
const DefaultActions = [{ Type: 'forward', TargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef' }];
const listener = (Protocol: unknown, more: object = {}) => ({ LoadBalancerArn: arn, DefaultActions, Protocol, ...more });

export default {
  pass: [
    { title: 'HTTPS', properties: listener('HTTPS') },
    { title: 'TLS of a network load balancer', properties: listener('TLS') },
  ],
  fail: [
    { title: 'HTTP', properties: listener('HTTP'), at: ['Protocol'] },
    { title: 'TCP', properties: listener('TCP'), at: ['Protocol'] },
    {
      title: 'HTTP that is redirected to HTTP',
      properties: listener('HTTP', { DefaultActions: [{ Type: 'redirect', RedirectConfig: { Host: 'www.example.com', StatusCode: 'HTTP_301' } }] }),
      at: ['Protocol'],
    },
  ],
  unknown: [
    {
      title: 'the protocol is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: listener({ Ref: 'Protocol' }) } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'HTTP that is only redirected to HTTPS',
      properties: listener('HTTP', { DefaultActions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', StatusCode: 'HTTP_301' } }] }),
    },
    {
      title: 'the listener of a gateway load balancer',
      resources: {
        Inspection: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { LoadBalancerArn: { Ref: 'Gateway' }, DefaultActions } },
        Gateway: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'gateway' } },
      },
    },
  ],
} satisfies Examples;
