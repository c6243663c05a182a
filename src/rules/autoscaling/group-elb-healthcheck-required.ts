import { finding, type ResourceTypes, rule, some, texts } from '../../core/index.ts';

type Group = ResourceTypes['AWS::AutoScaling::AutoScalingGroup'];

export default rule({
  id: 'AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED',
  title: 'Auto Scaling groups behind a load balancer use its health checks',
  severity: 'low',
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  why: 'By the checks of EC2 alone, an instance whose program hangs counts as healthy: the load balancer sends it nothing more, and nobody replaces it.',
  fix: 'Set HealthCheckType to ELB, with a HealthCheckGracePeriod that lets instances start.',
  scope: (group) => isBalanced(group) || 'it stands behind no load balancer',
  *check(group) {
    // EC2 where nothing is said; several kinds may be listed with commas.
    const kinds = (group.HealthCheckType ?? 'EC2').split(',').map((kind) => kind.trim().toUpperCase());
    if (!kinds.includes('ELB')) yield finding('HealthCheckType', 'the health checks of its load balancer are not used', { expected: 'ELB' });
  },
});

function isBalanced(group: Group): boolean {
  // Whatever they are called: that one is named suffices.
  return (
    some(['LoadBalancerNames', 'TargetGroupARNs'] as const, (key) => texts(group, key).length > 0) ||
    some(group.TrafficSources, (source) => source.Type === 'elb' || source.Type === 'elbv2')
  );
}
