import { finding, integer, rule, string } from '../../core/index.ts';

const types = ['AWS::AppRunner::Service'] as const;

export default [
  rule({
    id: 'APPRUNNER_SERVICE_IN_VPC',
    title: 'App Runner services send their traffic through a VPC',
    severity: 'medium',
    recommended: false,
    types,
    why: 'Outside of a VPC what a service sends out passes by your rules and logs, and it cannot reach databases that are private.',
    fix: 'Set NetworkConfiguration.EgressConfiguration.EgressType to VPC and VpcConnectorArn to an AWS::AppRunner::VpcConnector.',
    *check(service) {
      // Absent is DEFAULT.
      if (service.NetworkConfiguration?.EgressConfiguration?.EgressType?.toUpperCase() !== 'VPC')
        yield finding('NetworkConfiguration.EgressConfiguration.EgressType', 'its traffic goes out past every VPC', { expected: 'VPC' });
    },
  }),
  rule({
    id: 'APPRUNNER_SERVICE_NO_PUBLIC_ACCESS',
    title: 'App Runner services are not open to the internet',
    severity: 'high',
    recommended: false,
    types,
    why: 'A public service answers whoever finds its address.',
    fix: 'Set NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible to false, and add an AWS::AppRunner::VpcIngressConnection.',
    *check(service) {
      // Absent is public.
      if (service.NetworkConfiguration?.IngressConfiguration?.IsPubliclyAccessible !== false)
        yield finding('NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible', 'it can be reached from the internet', { expected: 'false' });
    },
  }),
  rule({
    id: 'APPRUNNER_SERVICE_OBSERVABILITY_ENABLED',
    title: 'App Runner services trace requests',
    severity: 'low',
    recommended: false,
    types,
    why: 'Without traces it takes guessing to find out where a request was slow or failed.',
    fix: 'Set ObservabilityConfiguration.ObservabilityEnabled to true and ObservabilityConfigurationArn to an AWS::AppRunner::ObservabilityConfiguration.',
    *check(service) {
      if (service.ObservabilityConfiguration?.ObservabilityEnabled !== true)
        yield finding('ObservabilityConfiguration.ObservabilityEnabled', 'requests are not traced', { expected: 'true' });
    },
  }),
  rule({
    id: 'APPRUNNER_SERVICE_IP_ADDRESS_TYPE_CHECK',
    title: 'App Runner services have an approved type of IP address',
    severity: 'low',
    recommended: false,
    types,
    parameters: { ipAddressType: string({ about: 'The type that is approved.', required: true, allowed: ['IPV4', 'DUAL_STACK'] }) },
    why: 'A service with IPv4 alone cannot be reached by networks of IPv6, and the other way about some do not want IPv6 at all.',
    fix: 'Set NetworkConfiguration.IpAddressType to the approved type.',
    *check(service, { parameters }) {
      const type = service.NetworkConfiguration?.IpAddressType ?? 'IPV4';
      if (type !== parameters.ipAddressType)
        yield finding('NetworkConfiguration.IpAddressType', `the type of IP address is ${type}`, { expected: parameters.ipAddressType });
    },
  }),
  rule({
    id: 'APPRUNNER_SERVICE_MAX_UNHEALTHY_THRESHOLD',
    title: 'App Runner services are soon seen as unhealthy',
    severity: 'low',
    recommended: false,
    types,
    parameters: { maxUnhealthyThreshold: integer({ about: 'How many failed checks in a row may pass at most, 1 to 20.', required: true }) },
    why: 'The more failed checks it takes, the longer users are sent to an instance that is down.',
    fix: 'Set HealthCheckConfiguration.UnhealthyThreshold to what is approved, or less.',
    *check(service, { parameters }) {
      const most = parameters.maxUnhealthyThreshold;
      const threshold = service.HealthCheckConfiguration?.UnhealthyThreshold ?? 5;
      if (threshold > most)
        yield finding('HealthCheckConfiguration.UnhealthyThreshold', `it takes ${threshold} failed checks`, { expected: `at most ${most}` });
    },
  }),
];
