import type { Example, ExamplesByRule } from '../../core/index.ts';

const service = (more: object = {}) => ({
  SourceConfiguration: { ImageRepository: { ImageIdentifier: 'public.ecr.aws/nginx/nginx:1.27', ImageRepositoryType: 'ECR_PUBLIC' } },
  ...more,
});
const network = (NetworkConfiguration: object) => service({ NetworkConfiguration });
const unknown = (Properties: Readonly<Record<string, unknown>>): Example => ({
  title: 'it is a parameter',
  template: { Parameters: { Value: { Type: 'String' } }, Resources: { Web: { Type: 'AWS::AppRunner::Service', Properties } } },
});
const value = { Ref: 'Value' };

export default {
  APPRUNNER_SERVICE_IN_VPC: {
    pass: [
      {
        title: 'through a VPC',
        properties: network({
          EgressConfiguration: { EgressType: 'VPC', VpcConnectorArn: 'arn:aws:apprunner:eu-west-1:111122223333:vpcconnector/web/1/a1b2c3' },
        }),
      },
    ],
    fail: [
      { title: 'nothing is said', properties: service(), at: ['NetworkConfiguration.EgressConfiguration.EgressType'] },
      {
        title: 'past every VPC',
        properties: network({ EgressConfiguration: { EgressType: 'DEFAULT' } }),
        at: ['NetworkConfiguration.EgressConfiguration.EgressType'],
      },
    ],
    unknown: [unknown(network({ EgressConfiguration: { EgressType: value } }))],
  },
  APPRUNNER_SERVICE_NO_PUBLIC_ACCESS: {
    pass: [{ title: 'it is private', properties: network({ IngressConfiguration: { IsPubliclyAccessible: false } }) }],
    fail: [
      { title: 'nothing is said, so it is public', properties: service(), at: ['NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible'] },
      {
        title: 'it is public',
        properties: network({ IngressConfiguration: { IsPubliclyAccessible: true } }),
        at: ['NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible'],
      },
    ],
    unknown: [unknown(network({ IngressConfiguration: { IsPubliclyAccessible: value } }))],
  },
  APPRUNNER_SERVICE_OBSERVABILITY_ENABLED: {
    pass: [{ title: 'requests are traced', properties: service({ ObservabilityConfiguration: { ObservabilityEnabled: true } }) }],
    fail: [
      { title: 'nothing is said', properties: service(), at: ['ObservabilityConfiguration.ObservabilityEnabled'] },
      {
        title: 'tracing is off',
        properties: service({ ObservabilityConfiguration: { ObservabilityEnabled: false } }),
        at: ['ObservabilityConfiguration.ObservabilityEnabled'],
      },
    ],
    unknown: [unknown(service({ ObservabilityConfiguration: { ObservabilityEnabled: value } }))],
  },
  APPRUNNER_SERVICE_IP_ADDRESS_TYPE_CHECK: {
    pass: [
      { title: 'both', properties: network({ IpAddressType: 'DUAL_STACK' }), parameters: { ipAddressType: 'DUAL_STACK' } },
      { title: 'nothing is said, which is IPv4', properties: service(), parameters: { ipAddressType: 'IPV4' } },
    ],
    fail: [
      {
        title: 'IPv4 alone',
        properties: network({ IpAddressType: 'IPV4' }),
        parameters: { ipAddressType: 'DUAL_STACK' },
        at: ['NetworkConfiguration.IpAddressType'],
      },
    ],
    unknown: [{ ...unknown(network({ IpAddressType: value })), parameters: { ipAddressType: 'IPV4' } }],
  },
  APPRUNNER_SERVICE_MAX_UNHEALTHY_THRESHOLD: {
    pass: [
      { title: 'three', properties: service({ HealthCheckConfiguration: { UnhealthyThreshold: 3 } }), parameters: { maxUnhealthyThreshold: 3 } },
      { title: 'nothing is said, which is five', properties: service(), parameters: { maxUnhealthyThreshold: 5 } },
    ],
    fail: [
      {
        title: 'too many',
        properties: service({ HealthCheckConfiguration: { UnhealthyThreshold: 10 } }),
        parameters: { maxUnhealthyThreshold: 5 },
        at: ['HealthCheckConfiguration.UnhealthyThreshold'],
      },
    ],
    unknown: [{ ...unknown(service({ HealthCheckConfiguration: { UnhealthyThreshold: value } })), parameters: { maxUnhealthyThreshold: 5 } }],
  },
} satisfies ExamplesByRule;
