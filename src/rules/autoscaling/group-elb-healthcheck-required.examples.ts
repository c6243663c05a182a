import type { Examples } from '../../core/index.ts';

const group = (properties: object) => ({ MinSize: '1', MaxSize: '4', ...properties });
const target = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/0123456789abcdef';

export default {
  pass: [
    { title: 'behind a target group', properties: group({ TargetGroupARNs: [target], HealthCheckType: 'ELB' }) },
    { title: 'behind a classic load balancer', properties: group({ LoadBalancerNames: ['web'], HealthCheckType: 'ELB' }) },
    {
      title: 'behind a target group of the same template',
      resources: {
        Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: group({ TargetGroupARNs: [{ Ref: 'Web' }], HealthCheckType: 'ELB' }) },
        Web: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { Port: 80, Protocol: 'HTTP' } },
      },
    },
    { title: 'with the checks of the volumes as well', properties: group({ TargetGroupARNs: [target], HealthCheckType: 'EBS,ELB' }) },
  ],
  fail: [
    { title: 'nothing is said, so it is EC2', properties: group({ TargetGroupARNs: [target] }), at: ['HealthCheckType'] },
    { title: 'EC2 alone', properties: group({ LoadBalancerNames: ['web'], HealthCheckType: 'EC2' }), at: ['HealthCheckType'] },
    {
      title: 'behind a target group of the same template, and nothing is said',
      resources: {
        Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: group({ TargetGroupARNs: [{ Ref: 'Web' }] }) },
        Web: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { Port: 80, Protocol: 'HTTP' } },
      },
      at: ['HealthCheckType'],
    },
    {
      title: 'behind target groups that are a parameter',
      template: {
        Parameters: { Groups: { Type: 'CommaDelimitedList' } },
        Resources: { Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: group({ TargetGroupARNs: { Ref: 'Groups' } }) } },
      },
      at: ['HealthCheckType'],
    },
    {
      title: 'behind a traffic source that is a target group',
      properties: group({ TrafficSources: [{ Identifier: target, Type: 'elbv2' }] }),
      at: ['HealthCheckType'],
    },
  ],
  unknown: [
    {
      title: 'the kind is a parameter without default',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: {
          Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: group({ TargetGroupARNs: [target], HealthCheckType: { Ref: 'Kind' } }) },
        },
      },
    },
  ],
  notApplicable: [{ title: 'behind no load balancer', properties: group({}) }],
} satisfies Examples;
