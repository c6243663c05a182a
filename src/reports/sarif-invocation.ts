import type { Verdict } from '../core/verdict.ts';
import type { Place } from './place.ts';
import type { InputError, Run, RunEnd } from './report.ts';
import { location, physical, plain } from './sarif-location.ts';
import { exitMeaning, notRunByReason } from './words.ts';

/** A rule that failed itself, once for each way in which it did. */
export interface BrokenRule {
  readonly verdict: Verdict;
  readonly place: Place;
  count: number;
}

/** How the run went: what could not be read, judged or seen are notifications, since they are no results of a template. */
export function invocation(run: Run, end: RunEnd, broken: readonly BrokenRule[], indexes: ReadonlyMap<string, number>): object {
  const started = Date.parse(run.startedAt);
  return {
    executionSuccessful: end.errors.length === 0 && broken.length === 0,
    exitCode: end.exitCode,
    exitCodeDescription: exitMeaning(end.exitCode),
    ...(Number.isNaN(started) ? {} : { startTimeUtc: new Date(started).toISOString(), endTimeUtc: new Date(started + end.took).toISOString() }),
    toolExecutionNotifications: [
      ...end.errors.map(inputError),
      ...broken.map(({ verdict, place, count }) => ({
        level: 'error',
        descriptor: { id: 'rule-error' },
        associatedRule: { id: verdict.rule, index: indexes.get(verdict.rule) },
        message: {
          text: plain(
            `${verdict.rule} could not judge ${verdict.resource.id}${count > 1 ? ` and ${count - 1} more` : ''}: ${verdict.reason ?? 'no reason is given'}`,
          ),
        },
        locations: [location(verdict.resource, place, undefined)],
      })),
      ...end.unseen.map(({ what, reason, file }) => ({
        level: 'warning',
        descriptor: { id: 'not-seen' },
        message: { text: plain(`${what} could not be seen: ${reason}`) },
        ...(file === undefined ? {} : { locations: [{ physicalLocation: physical({ file, line: undefined, column: undefined }) }] }),
      })),
    ],
    toolConfigurationNotifications: [...notRunByReason(run)].map(([reason, rules]) => ({
      level: 'note',
      descriptor: { id: 'rule-not-run' },
      message: { text: plain(`Not run: ${rules.join(', ')}: ${reason}`) },
    })),
    properties: { summary: end.summary, known: end.known, selection: run.selection },
  };
}

function inputError(error: InputError): object {
  const place = { file: error.file, line: error.line, column: error.column };
  return {
    level: 'error',
    descriptor: { id: 'input-error' },
    message: { text: plain(error.message) },
    locations: [{ physicalLocation: physical(place) }],
  };
}
