import type { Examples } from '../../core/index.ts';

const redirect = { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } };
const forward = { Type: 'forward', TargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef' };
const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef';
const listener = (Protocol: unknown, ...DefaultActions: unknown[]) => ({
  Type: 'AWS::ElasticLoadBalancingV2::Listener',
  Properties: { LoadBalancerArn: arn, Port: 80, Protocol, DefaultActions },
});
const listenerRule = (Values: string[], ...Actions: unknown[]) => ({
  Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  Properties: { ListenerArn: { Ref: 'Web' }, Priority: 1, Conditions: [{ Field: 'path-pattern', Values }], Actions },
});

export default {
  pass: [
    { title: 'the default action redirects', resources: { Web: listener('HTTP', redirect) } },
    {
      title: 'a rule for every path redirects',
      resources: {
        Web: listener('HTTP', { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }),
        All: listenerRule(['*'], redirect),
      },
    },
  ],
  fail: [
    { title: 'plain HTTP is forwarded', resources: { Web: listener('HTTP', forward) }, at: ['DefaultActions'] },
    {
      title: 'plain HTTP is redirected to plain HTTP',
      resources: { Web: listener('HTTP', { Type: 'redirect', RedirectConfig: { Host: 'www.example.com', StatusCode: 'HTTP_301' } }) },
      at: ['DefaultActions'],
    },
    {
      title: 'only one path is redirected',
      resources: { Web: listener('HTTP', forward), Login: listenerRule(['/login'], redirect) },
      at: ['DefaultActions'],
    },
    {
      title: 'a rule forwards what the listener would redirect',
      resources: { Web: listener('HTTP', redirect), Old: listenerRule(['/old/*'], forward) },
      at: ['Actions[0]'],
    },
  ],
  unknown: [
    {
      title: 'the protocol that it redirects to is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Web: listener('HTTP', { Type: 'redirect', RedirectConfig: { Protocol: { Ref: 'Protocol' }, StatusCode: 'HTTP_301' } }) },
      },
    },
  ],
  notApplicable: [
    { title: 'an HTTPS listener', resources: { Web: listener('HTTPS', forward) } },
    { title: 'a rule of an HTTPS listener', resources: { Web: listener('HTTPS', forward), Old: listenerRule(['/old/*'], forward) } },
  ],
} satisfies Examples;
