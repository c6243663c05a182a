import type { GetHostedZoneResponse, HealthCheck, QueryLoggingConfig } from '@aws-sdk/client-route-53';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

type Partition = Pick<Place, 'partition'>;

/** `/hostedzone/Z1` in some answers. */
export const zoneId = (id: string | undefined) => (id ?? '').replace(/^\/hostedzone\//, '');

/** How a zone logs its queries stands in a resource of its own. */
export function hostedZone({ HostedZone: zone, VPCs }: GetHostedZoneResponse, tags: RawTags, { partition }: Partition): Described {
  const id = zoneId(zone?.Id);
  return describe('AWS::Route53::HostedZone', {
    id,
    arn: `arn:${partition}:route53:::hostedzone/${id}`,
    properties: {
      Name: zone?.Name,
      HostedZoneConfig: zone?.Config?.Comment ? { Comment: zone.Config.Comment } : undefined,
      VPCs: filled(VPCs)?.map((one) => ({ VPCId: one.VPCId, VPCRegion: one.VPCRegion })),
    },
    tags,
    state: { privateZone: zone?.Config?.PrivateZone, resourceRecordSetCount: zone?.ResourceRecordSetCount },
  });
}

export function queryLogging(told: QueryLoggingConfig): Described {
  const { Id = '', HostedZoneId, CloudWatchLogsLogGroupArn } = told;
  return describe('AWS::Route53::QueryLoggingConfig', {
    id: Id,
    properties: { HostedZoneId: zoneId(HostedZoneId), CloudWatchLogsLogGroupArn },
    state: {},
  });
}

export function healthCheck(told: HealthCheck, tags: RawTags, { partition }: Partition): Described {
  const { Id = '', HealthCheckConfig: config } = told;
  return describe('AWS::Route53::HealthCheck', {
    id: Id,
    arn: `arn:${partition}:route53:::healthcheck/${Id}`,
    properties: {
      HealthCheckConfig: config && { ...config, Regions: filled(config.Regions), ChildHealthChecks: filled(config.ChildHealthChecks) },
    },
    tags,
    state: { linkedService: told.LinkedService?.ServicePrincipal },
  });
}
