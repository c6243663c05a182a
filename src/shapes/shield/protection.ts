import type { Protection } from '@aws-sdk/client-shield';
import { describe, type ToldProperties } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

const type = 'AWS::Shield::Protection';

export function protection(from: Protection): Described {
  return describe(type, {
    id: from.Id ?? '',
    name: from.ProtectionArn,
    arn: from.ProtectionArn,
    properties: {
      ApplicationLayerAutomaticResponseConfiguration: from.ApplicationLayerAutomaticResponseConfiguration as ToldProperties<
        typeof type
      >['ApplicationLayerAutomaticResponseConfiguration'],
      HealthCheckArns: filled(from.HealthCheckIds?.map((id) => `arn:${from.ProtectionArn?.split(':')[1] ?? 'aws'}:route53:::healthcheck/${id}`)),
      Name: from.Name,
      ResourceArn: from.ResourceArn,
    },
    state: {},
  });
}

/** Where what it protects lives: AWS Config has one type for what is global and another for what is in a region. */
export function protectedRegion(from: Protection): string | undefined {
  return from.ResourceArn?.split(':')[3] || undefined;
}
