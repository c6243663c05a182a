import type { WorkGroup } from '@aws-sdk/client-athena';
import type { Described } from '../described.ts';
import { given, take } from '../take.ts';

export function workGroup(one: WorkGroup, arn?: string): Described {
  const type = 'AWS::Athena::WorkGroup';
  const { EngineVersion: engine, ...configuration } = one.Configuration ?? {};
  return {
    type,
    id: one.Name ?? '',
    ...(arn === undefined ? {} : { arn }),
    properties: {
      ...take(type, one, ['Description', 'Name', 'State']),
      ...given({ WorkGroupConfiguration: { ...configuration, EngineVersion: engine } }),
    },
    state: given({ createdAt: one.CreationTime, effectiveEngineVersion: engine?.EffectiveEngineVersion }),
  };
}
