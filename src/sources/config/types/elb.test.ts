import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const classicType = 'AWS::ElasticLoadBalancing::LoadBalancer';
const modernType = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/1';
const policyName = 'strong';
const reference = 'ELBSecurityPolicy-TLS-1-2-2017-01';

/** As AWS Config writes them, capitals and all. */
const plain = item(
  classicType,
  'plain',
  {
    loadBalancerName: 'plain',
    listenerDescriptions: [{ listener: { protocol: 'HTTP', loadBalancerPort: 80, instanceProtocol: 'HTTP', instancePort: 80 }, policyNames: [] }],
    policies: { appCookieStickinessPolicies: [], otherPolicies: [], lbcookieStickinessPolicies: [] },
    availabilityZones: ['eu-west-1a'],
    securityGroups: ['sg-1'],
    scheme: 'internet-facing',
    dnsname: 'plain.eu-west-1.elb.amazonaws.com',
    vpcid: 'vpc-1',
  },
  {
    supplementary: {
      LoadBalancerAttributes: {
        crossZoneLoadBalancing: { enabled: false },
        accessLog: { enabled: false },
        connectionDraining: { enabled: true, timeout: 300 },
        connectionSettings: { idleTimeout: 60 },
        additionalAttributes: [{ key: 'elb.http.desyncmitigationmode', value: 'monitor' }],
      },
      LoadBalancerPolicies: [],
    },
  },
);
const secure = item(
  classicType,
  'secure',
  {
    loadBalancerName: 'secure',
    listenerDescriptions: [
      {
        listener: { protocol: 'HTTPS', loadBalancerPort: 443, instanceProtocol: 'HTTPS', instancePort: 443, sslcertificateId: certificate },
        policyNames: [policyName],
      },
    ],
    availabilityZones: [{ value: 'eu-west-1a' }, { value: 'eu-west-1b' }],
    scheme: 'internal',
  },
  {
    tags: { Owner: 'platform' },
    supplementary: {
      LoadBalancerAttributes: { crossZoneLoadBalancing: { enabled: true }, accessLog: { enabled: true, s3BucketName: 'logs', emitInterval: 5 } },
      LoadBalancerPolicies: [
        {
          policyName,
          policyTypeName: 'SSLNegotiationPolicyType',
          policyAttributeDescriptions: [{ attributeName: 'Reference-Security-Policy', attributeValue: reference }],
        },
      ],
    },
  },
);

test('classic load balancers are judged as their template is', async () => {
  const listener = { LoadBalancerPort: '443', InstancePort: '443', Protocol: 'HTTPS', SSLCertificateId: certificate, PolicyNames: [policyName] };
  const Attributes = [{ Name: 'Reference-Security-Policy', Value: reference }];
  const template = {
    Plain: {
      Type: classicType,
      Properties: { AvailabilityZones: ['eu-west-1a'], Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'HTTP' }] },
    },
    Secure: {
      Type: classicType,
      Properties: {
        AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
        Listeners: [listener],
        Scheme: 'internal',
        CrossZone: true,
        AccessLoggingPolicy: { Enabled: true, S3BucketName: 'logs' },
        Policies: [{ PolicyName: policyName, PolicyType: 'SSLNegotiationPolicyType', Attributes }],
        Tags: [{ Key: 'Owner', Value: 'platform' }],
      },
    },
  };
  const parameters = {
    ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK: { predefinedPolicyName: reference },
    ELB_CUSTOM_SECURITY_POLICY_SSL_CHECK: { sslProtocolsAndCiphers: 'Protocol-TLSv1.2' },
  };
  expect(await differences({ template, described: [plain, secure].flatMap(describeItem), parameters })).toEqual([]);
});

test('what a classic load balancer is set to beside that is told', () => {
  expect(describeItem(plain)[0]?.state?.additionalAttributes).toEqual([{ key: 'elb.http.desyncmitigationmode', value: 'monitor' }]);
});

test('modern load balancers are judged as their template is', async () => {
  const balancer = (name: string, more: object, attributes: Record<string, string>) => {
    const arn = `arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/${name}/1`;
    const configuration = { loadBalancerArn: arn, dNSName: `${name}.elb.amazonaws.com`, loadBalancerName: name, state: { code: 'active' }, ...more };
    const list = Object.entries(attributes).map(([key, value]) => ({ key, value }));
    return item(modernType, arn, configuration, { arn, supplementary: { LoadBalancerAttributes: list, Tags: [] } });
  };
  const on = { 'access_logs.s3.enabled': 'true', 'deletion_protection.enabled': 'true', 'routing.http.drop_invalid_header_fields.enabled': 'true' };
  const off = {
    'access_logs.s3.enabled': 'false',
    'deletion_protection.enabled': 'false',
    'routing.http.drop_invalid_header_fields.enabled': 'false',
  };
  const zones = (...subnets: string[]) => subnets.map((subnetId, index) => ({ zoneName: `eu-west-1${'ab'[index]}`, subnetId }));
  const items = [
    balancer('on', { type: 'application', scheme: 'internal', availabilityZones: zones('subnet-1', 'subnet-2') }, on),
    balancer('off', { type: 'network', scheme: 'internet-facing', availabilityZones: zones('subnet-1') }, off),
  ];
  const written = (attributes: object) => Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));
  const template = {
    On: { Type: modernType, Properties: { Scheme: 'internal', Subnets: ['subnet-1', 'subnet-2'], LoadBalancerAttributes: written(on) } },
    Off: { Type: modernType, Properties: { Type: 'network', Subnets: ['subnet-1'], LoadBalancerAttributes: written(off) } },
  };
  expect(await differences({ template, described: items.flatMap(describeItem) })).toEqual([]);
});

test('attributes and policies that an item does not hold are unknown', () => {
  const [classic] = describeItem(item(classicType, 'bare', { loadBalancerName: 'bare', listenerDescriptions: [] }));
  const [modern] = describeItem(item(modernType, 'arn:aws:x', { loadBalancerArn: 'arn:aws:x', type: 'application' }));
  for (const property of ['AccessLoggingPolicy', 'CrossZone', 'Policies']) expect(classic?.properties[property]).toBeInstanceOf(Unknown);
  expect(modern?.properties.LoadBalancerAttributes).toBeInstanceOf(Unknown);
});
