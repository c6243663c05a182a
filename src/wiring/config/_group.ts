import { every, type ResourceTypes, some, text, texts } from '../../core/index.ts';
import { globalResourceTypes } from '../../schema/config-facts.ts';

type Properties = ResourceTypes['AWS::Config::ConfigurationRecorder'];

/** A recording group as AWS Config reads it. */
export interface Group {
  readonly all: boolean;
  readonly global: () => boolean;
  /** How many types it lists, and excludes. */
  readonly types: number;
  readonly excluded: number;
  readonly strategy: string | undefined;
}

export function readGroup({ RecordingGroup: group }: Properties): Group {
  return {
    all: group?.AllSupported === true,
    global: () => group?.IncludeGlobalResourceTypes === true,
    types: texts(group, 'ResourceTypes').length,
    excluded: texts(group?.ExclusionByResourceTypes, 'ResourceTypes').length,
    strategy: text(group?.RecordingStrategy, 'UseOnly')?.value,
  };
}

/** Whether users, roles, groups and policies of IAM are recorded, or some of them. */
export function recordsGlobalTypes(properties: Properties): boolean {
  const group = properties.RecordingGroup;
  const { all, global, strategy } = readGroup(properties);
  if (strategy === 'EXCLUSION_BY_RESOURCE_TYPES') {
    const excluded = texts(group?.ExclusionByResourceTypes, 'ResourceTypes');
    return !every(globalResourceTypes, (type) => some(excluded, (one) => one.equals(type)));
  }
  return all ? global() : some(texts(group, 'ResourceTypes'), (one) => one.isOneOf(globalResourceTypes));
}
