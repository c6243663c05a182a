import type { ExamplesByRule } from '../../core/index.ts';

const group = (Protocol: unknown, more: object = {}) => ({ VpcId: 'vpc-0123456789abcdef0', Port: 443, Protocol, ...more });
const parameter = (more: (value: object) => Record<string, unknown>) => ({
  Parameters: { Protocol: { Type: 'String' } },
  Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: more({ Ref: 'Protocol' }) } },
});
const lambda = { title: 'a function', properties: { TargetType: 'lambda' } };
const gateway = { title: 'of a gateway load balancer', properties: group('GENEVE', { Port: 6081 }) };

export default {
  ELBV2_TARGETGROUP_PROTOCOL_ENCRYPTED: {
    pass: [
      { title: 'HTTPS', properties: group('HTTPS') },
      { title: 'TLS', properties: group('TLS') },
    ],
    fail: [
      { title: 'HTTP', properties: group('HTTP', { Port: 80 }), at: ['Protocol'] },
      { title: 'TCP', properties: group('TCP'), at: ['Protocol'] },
    ],
    unknown: [{ title: 'the protocol is a parameter', template: parameter((value) => group(value)) }],
    notApplicable: [lambda, gateway, { title: 'an application load balancer', properties: group('TCP', { TargetType: 'alb' }) }],
  },
  ELBV2_TARGETGROUP_HEALTHCHECK_PROTOCOL_ENCRYPTED: {
    pass: [{ title: 'HTTPS', properties: group('HTTPS', { HealthCheckProtocol: 'HTTPS' }) }],
    fail: [
      { title: 'nothing is said, so it is HTTP', properties: group('HTTPS'), at: ['HealthCheckProtocol'] },
      { title: 'TCP', properties: group('TLS', { HealthCheckProtocol: 'TCP' }), at: ['HealthCheckProtocol'] },
    ],
    unknown: [{ title: 'the protocol is a parameter', template: parameter((value) => group('HTTPS', { HealthCheckProtocol: value })) }],
    notApplicable: [lambda, gateway],
  },
} satisfies ExamplesByRule;
