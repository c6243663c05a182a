import { nearest } from '../core/nearest.ts';
import table, * as facts from './generated/facts/config.ts';

export {
  evaluationModes,
  eventSources,
  maximumExecutionFrequencies,
  messageTypes,
  owners,
  recordingFrequencies,
  recordingStrategies,
} from './generated/facts/config.ts';

/** What AWS Config's API takes, and where it records. */

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Limits of a remediation's numbers, by their names in `AWS::Config::RemediationConfiguration`. */
export const remediationLimits = {
  MaximumAutomaticAttempts: range(facts.maximumAutomaticAttempts),
  RetryAttemptSeconds: range(facts.retryAttemptSeconds),
  ConcurrentExecutionRatePercentage: range(facts.remediationPercentage),
  ErrorPercentage: range(facts.remediationPercentage),
} as const;

function range([least, most]: readonly [number, number]): Range {
  return { least, most };
}

/** What `IncludeGlobalResourceTypes` adds to everything supported. */
export const globalResourceTypes: readonly string[] = facts.globalResourceTypes;

/** Whether a recorder of the region can record the global types at all: regions that came after February 2022 cannot. */
export function recordsGlobalTypes(region: string): boolean {
  return !facts.regionsWithoutGlobalTypes.some((one) => one === region);
}

const recordable = new Set<string>();

/** Every type that a recorder can be told to record, by AWS Config's own names. */
export function recordableTypes(): ReadonlySet<string> {
  if (recordable.size > 0) return recordable;
  for (const line of table.split('\n')) {
    const [namespace, ...names] = line.split(' ');
    for (const name of names) recordable.add(`${namespace}::${name}`);
  }
  return recordable;
}

export function isRecordableType(type: string): boolean {
  return recordableTypes().has(type);
}

/** The recordable type that was probably meant by one that is not. */
export function nearestRecordableType(type: string): string | undefined {
  return nearest(type, recordableTypes(), 3);
}
