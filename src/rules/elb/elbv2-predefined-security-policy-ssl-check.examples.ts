import type { Examples } from '../../core/index.ts';

const parameters = { sslPolicies: 'ELBSecurityPolicy-TLS13-1-2-2021-06,ELBSecurityPolicy-TLS13-1-3-2021-06' };
const listener = (Protocol: string, more: object = {}) => ({
  LoadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef',
  DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
  Protocol,
  ...more,
});

export default {
  pass: [{ title: 'the policy is approved', properties: listener('HTTPS', { SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }), parameters }],
  fail: [
    { title: 'no policy is named, so it is the default of 2016', properties: listener('HTTPS'), parameters, at: ['SslPolicy'] },
    { title: 'an old policy', properties: listener('TLS', { SslPolicy: 'ELBSecurityPolicy-TLS-1-0-2015-04' }), parameters, at: ['SslPolicy'] },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: listener('HTTPS', { SslPolicy: { Ref: 'Policy' } }) } },
      },
      parameters,
    },
  ],
  notApplicable: [{ title: 'an HTTP listener', properties: listener('HTTP'), parameters }],
} satisfies Examples;
