import type { LoadBalancerAttributes, LoadBalancerDescription, PolicyDescription } from '@aws-sdk/client-elastic-load-balancing';
import { describe, type Part, type Place, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

/** Without attributes, policies and tags, which come by calls of their own. */
export function classicLoadBalancer(from: LoadBalancerDescription, place: Place): Described {
  const { LoadBalancerName: name = '', HealthCheck: check } = from;
  return describe('AWS::ElasticLoadBalancing::LoadBalancer', {
    id: name,
    arn: `arn:${place.partition}:elasticloadbalancing:${place.region ?? ''}:${place.account}:loadbalancer/${name}`,
    properties: {
      AppCookieStickinessPolicy: filled(from.Policies?.AppCookieStickinessPolicies),
      AvailabilityZones: filled(from.AvailabilityZones),
      HealthCheck: check && {
        HealthyThreshold: text(check.HealthyThreshold),
        Interval: text(check.Interval),
        Target: check.Target,
        Timeout: text(check.Timeout),
        UnhealthyThreshold: text(check.UnhealthyThreshold),
      },
      Instances: filled(from.Instances?.flatMap(({ InstanceId }) => (InstanceId === undefined ? [] : [InstanceId]))),
      LBCookieStickinessPolicy: filled(
        from.Policies?.LBCookieStickinessPolicies?.map(({ CookieExpirationPeriod, PolicyName }) => ({
          CookieExpirationPeriod: text(CookieExpirationPeriod),
          PolicyName,
        })),
      ),
      Listeners: (from.ListenerDescriptions ?? []).map(({ Listener: listener, PolicyNames }) => ({
        InstancePort: text(listener?.InstancePort),
        InstanceProtocol: listener?.InstanceProtocol,
        LoadBalancerPort: text(listener?.LoadBalancerPort),
        PolicyNames: filled(PolicyNames),
        Protocol: listener?.Protocol,
        SSLCertificateId: listener?.SSLCertificateId,
      })),
      LoadBalancerName: name,
      Scheme: from.Scheme,
      SecurityGroups: filled(from.SecurityGroups),
      Subnets: filled(from.Subnets),
    },
    state: { createdTime: from.CreatedTime, dnsName: from.DNSName, vpcId: from.VPCId },
  });
}

function text(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}

export function classicAttributes(from: LoadBalancerAttributes): Part {
  const { AccessLog: log, ConnectionDraining: draining, ConnectionSettings: settings } = from;
  const properties = {
    AccessLoggingPolicy: log && {
      EmitInterval: log.EmitInterval,
      Enabled: log.Enabled,
      S3BucketName: log.S3BucketName,
      S3BucketPrefix: log.S3BucketPrefix,
    },
    ConnectionDrainingPolicy: draining && { Enabled: draining.Enabled, Timeout: draining.Timeout },
    ConnectionSettings: settings && { IdleTimeout: settings.IdleTimeout },
    CrossZone: from.CrossZoneLoadBalancing?.Enabled,
  };
  const additionalAttributes = (from.AdditionalAttributes ?? []).map(({ Key, Value }) => ({ key: Key, value: Value }));
  return part('AWS::ElasticLoadBalancing::LoadBalancer', properties, { additionalAttributes });
}

/** Policies with what they are put together of; the ports they are for are told where the balancer is. */
export function classicPolicies(policies: readonly PolicyDescription[]): Part {
  return part('AWS::ElasticLoadBalancing::LoadBalancer', {
    Policies: filled(
      policies.map(({ PolicyName, PolicyTypeName, PolicyAttributeDescriptions = [] }) => ({
        Attributes: PolicyAttributeDescriptions.map((one) => ({ Name: one.AttributeName, Value: one.AttributeValue })),
        PolicyName,
        PolicyType: PolicyTypeName,
      })),
    ),
  });
}
