import type { Listener, Rule, TargetGroup, TargetGroupAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, type Part, part, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const byItsOwnCall = unseen('it comes by a call of its own, which is not made');

export function listener(from: Listener): Described {
  const { ListenerArn: arn = '', MutualAuthentication: mutual } = from;
  return describe('AWS::ElasticLoadBalancingV2::Listener', {
    id: arn,
    arn,
    properties: {
      AlpnPolicy: filled(from.AlpnPolicy),
      Certificates: filled(from.Certificates?.map(({ CertificateArn }) => ({ CertificateArn }))),
      DefaultActions: from.DefaultActions as never,
      ListenerAttributes: byItsOwnCall,
      LoadBalancerArn: from.LoadBalancerArn,
      MutualAuthentication: mutual && {
        AdvertiseTrustStoreCaNames: mutual.AdvertiseTrustStoreCaNames,
        IgnoreClientCertificateExpiry: mutual.IgnoreClientCertificateExpiry,
        Mode: mutual.Mode,
        TrustStoreArn: mutual.TrustStoreArn,
      },
      Port: from.Port,
      Protocol: from.Protocol,
      SslPolicy: from.SslPolicy,
    },
    state: {},
  });
}

/** Nothing for the default rule: it is the listener's own actions once more, and no template writes it. */
export function listenerRule(from: Rule, listenerArn: string): Described | undefined {
  const { RuleArn: arn = '', Priority } = from;
  if (from.IsDefault === true || Priority === 'default') return undefined;
  return describe('AWS::ElasticLoadBalancingV2::ListenerRule', {
    id: arn,
    arn,
    properties: {
      Actions: from.Actions as never,
      Conditions: from.Conditions as never,
      ListenerArn: listenerArn,
      Priority: Priority === undefined ? undefined : Number(Priority),
      Transforms: filled(from.Transforms) as never,
    },
    state: {},
  });
}

/** Without attributes and tags, which come by calls of their own. */
export function targetGroup(from: TargetGroup): Described {
  const { TargetGroupArn: arn = '' } = from;
  return describe('AWS::ElasticLoadBalancingV2::TargetGroup', {
    id: arn,
    arn,
    otherNames: [from.TargetGroupName],
    properties: {
      HealthCheckEnabled: from.HealthCheckEnabled,
      HealthCheckIntervalSeconds: from.HealthCheckIntervalSeconds,
      HealthCheckPath: from.HealthCheckPath,
      HealthCheckPort: from.HealthCheckPort,
      HealthCheckProtocol: from.HealthCheckProtocol,
      HealthCheckTimeoutSeconds: from.HealthCheckTimeoutSeconds,
      HealthyThresholdCount: from.HealthyThresholdCount,
      IpAddressType: from.IpAddressType,
      Matcher: from.Matcher && { GrpcCode: from.Matcher.GrpcCode, HttpCode: from.Matcher.HttpCode },
      Name: from.TargetGroupName,
      Port: from.Port,
      Protocol: from.Protocol,
      ProtocolVersion: from.ProtocolVersion,
      TargetControlPort: from.TargetControlPort,
      TargetType: from.TargetType,
      Targets: byItsOwnCall,
      UnhealthyThresholdCount: from.UnhealthyThresholdCount,
      VpcId: from.VpcId,
    },
    state: { loadBalancers: filled(from.LoadBalancerArns) },
  });
}

export function targetGroupAttributes(attributes: readonly TargetGroupAttribute[]): Part {
  return part('AWS::ElasticLoadBalancingV2::TargetGroup', {
    TargetGroupAttributes: attributes.map(({ Key, Value }) => ({ Key, Value })),
  });
}
