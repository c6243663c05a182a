import { finding, rule } from '../../core/index.ts';

export default [
  rule({
    id: 'ELBV2_TARGETGROUP_PROTOCOL_ENCRYPTED',
    title: 'Load balancers speak to their targets over an encrypted protocol',
    severity: 'medium',
    recommended: false,
    types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
    why: 'The way from the load balancer to its targets is open to whoever can listen in the network between them.',
    fix: 'Set Protocol to HTTPS (TLS or QUIC on a network load balancer), and give the targets certificates.',
    scope: (group) => (/^(lambda|alb)$/i.test(group.TargetType ?? '') ? `its targets are of the type ${group.TargetType}` : ofGateway(group)),
    *check(group) {
      if (!/^(https|tls|quic)$/i.test(group.Protocol ?? ''))
        yield finding('Protocol', 'traffic to the targets is not encrypted', { expected: 'HTTPS, TLS or QUIC' });
    },
  }),
  rule({
    id: 'ELBV2_TARGETGROUP_HEALTHCHECK_PROTOCOL_ENCRYPTED',
    title: 'Load balancers check the health of their targets over HTTPS',
    severity: 'low',
    recommended: false,
    types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
    why: 'A health check over plain HTTP shows the path and the answer to whoever listens in the network, and keeps an unencrypted port open on the targets.',
    fix: 'Set HealthCheckProtocol to HTTPS.',
    scope: (group) => (/^lambda$/i.test(group.TargetType ?? '') ? 'its targets are of the type lambda' : ofGateway(group)),
    *check(group) {
      // Absent is HTTP, or TCP on a network load balancer.
      if (group.HealthCheckProtocol?.toUpperCase() !== 'HTTPS')
        yield finding('HealthCheckProtocol', 'health checks are not encrypted', { expected: 'HTTPS' });
    },
  }),
];

function ofGateway(group: { readonly Protocol?: string }): true | string {
  return group.Protocol?.toUpperCase() === 'GENEVE' ? 'it belongs to a gateway load balancer' : true;
}
