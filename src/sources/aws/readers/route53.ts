import { healthCheck, hostedZone, queryLogging, zoneId } from '../../../shapes/route53/hosted-zone.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const route53 = service({
  name: 'route-53',
  prefix: 'route53',
  load: () => import('@aws-sdk/client-route-53'),
  client: 'Route53Client',
  gone: ['NoSuchHostedZone', 'NoSuchHealthCheck'],
});

const [zoneType, checkType] = ['AWS::Route53::HostedZone', 'AWS::Route53::HealthCheck'] as const;

export const readers: readonly Reader[] = [
  route53.table({
    name: 'route53-hosted-zones',
    scope: 'account',
    types: [zoneType],
    list: { command: 'ListHostedZones', items: (out) => out.HostedZones },
    // The list does not tell the networks of a private zone.
    describe: { command: 'GetHostedZone', input: ({ Id }) => ({ Id }), item: (out) => out },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ HostedZone }) => ({ ResourceType: 'hostedzone' as const, ResourceId: zoneId(HostedZone?.Id) }),
        gives: ['HostedZoneTags'],
        shape: (out) => ({ properties: tagsOf(zoneType, out?.ResourceTagSet?.Tags) }),
      },
    ],
    resource: (told, place) => hostedZone(told, undefined, place),
  }),
  route53.table({
    name: 'route53-query-logging',
    scope: 'account',
    types: ['AWS::Route53::QueryLoggingConfig'],
    list: { command: 'ListQueryLoggingConfigs', items: (out) => out.QueryLoggingConfigs },
    resource: queryLogging,
  }),
  route53.table({
    name: 'route53-health-checks',
    scope: 'account',
    types: [checkType],
    list: { command: 'ListHealthChecks', items: (out) => out.HealthChecks },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ Id }) => ({ ResourceType: 'healthcheck' as const, ResourceId: Id }),
        gives: ['HealthCheckTags'],
        shape: (out) => ({ properties: tagsOf(checkType, out?.ResourceTagSet?.Tags) }),
      },
    ],
    resource: (told, place) => healthCheck(told, undefined, place),
  }),
];
