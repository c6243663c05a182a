import { type Found, finding, type Rule, rule, some } from '../../core/index.ts';
import { policyOf } from '../../schema/index.ts';

interface TaskSettings {
  readonly Logging?: {
    readonly EnableLogging?: boolean | string;
    readonly LogComponents?: readonly { readonly Id?: string; readonly Severity?: string }[];
  };
}

const enough = ['LOGGER_SEVERITY_DEFAULT', 'LOGGER_SEVERITY_DEBUG', 'LOGGER_SEVERITY_DETAILED_DEBUG'];

function* judgeLogging(task: { readonly ReplicationTaskSettings?: string }, components: readonly string[]): Generator<Found> {
  // The settings are JSON in a string, as some policies are.
  const logging = (policyOf(task, 'ReplicationTaskSettings') as TaskSettings | undefined)?.Logging;
  if (String(logging?.EnableLogging ?? false).toLowerCase() !== 'true')
    return yield finding('ReplicationTaskSettings', 'the task does not write logs', { expected: 'Logging.EnableLogging: true' });
  // A component that is not named has the default severity.
  const quiet = components.filter((id) =>
    some(logging?.LogComponents, (one) => one?.Id === id && one.Severity !== undefined && !enough.includes(one.Severity)),
  );
  if (quiet.length > 0)
    yield finding('ReplicationTaskSettings', `${quiet.join(' and ')} ${quiet.length === 1 ? 'writes' : 'write'} errors at most to the log`, {
      expected: 'LOGGER_SEVERITY_DEFAULT or more',
    });
}

function ruleFor(id: string, side: 'source' | 'target', components: readonly [string, string]): Rule {
  return rule({
    id,
    title: `DMS replication tasks log what they do with the ${side} database`,
    severity: 'medium',
    types: ['AWS::DMS::ReplicationTask'],
    why: 'Without the log of a task nobody can say which rows were left out, nor who moved what and when.',
    fix: `In ReplicationTaskSettings set Logging.EnableLogging to true, and the Severity of ${components.join(' and ')} to LOGGER_SEVERITY_DEFAULT or more.`,
    check: (task) => judgeLogging(task, components),
  });
}

export default [
  ruleFor('DMS_REPLICATION_TASK_SOURCEDB_LOGGING', 'source', ['SOURCE_CAPTURE', 'SOURCE_UNLOAD']),
  ruleFor('DMS_REPLICATION_TASK_TARGETDB_LOGGING', 'target', ['TARGET_APPLY', 'TARGET_LOAD']),
];
