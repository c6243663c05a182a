import type { RunRecord } from '../core/store.ts';
import type { Paint } from './ansi.ts';
import { runChanges, shortTime } from './change-words.ts';
import { oneLine, wrap } from './plain-text.ts';
import { group, plural } from './words.ts';

/** The runs of a store, the newest first. */
export function runsText(runs: readonly RunRecord[], { bold, dim, yellow }: Paint, width: number): string {
  const lines = runs.flatMap((run) => {
    const { counts, changes, unseen, ruleSet, complete } = run;
    const whole = complete.length === 0 ? [] : [`${plural(complete.length, 'scope')} seen whole`];
    return [
      `${bold(`run ${run.run}`)}  ${shortTime(run.startedAt)} to ${shortTime(run.endedAt)}  ${run.kind}  ${dim(oneLine(run.source))}`,
      `  ${group(counts.fail)} failed, ${group(counts.pass)} passed, ${group(counts.unknown)} unknown, ${group(counts.waived)} waived, ${group(counts.error)} in error; ${runChanges(changes).join(', ')}`,
      dim(`  ${[plural(run.resources, 'resource'), plural(ruleSet.rules.length, 'rule'), `bylaw ${ruleSet.version}`, ...whole].join(', ')}`),
      ...unseen.flatMap(({ what, reason }) =>
        wrap(`could not be seen: ${what}: ${reason}`, width - 4).map((line, at) => yellow(`${at === 0 ? '  ' : '    '}${line}`)),
      ),
      '',
    ];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/** `version` 1, `runs[]`: as in a report's `trend`, without the rules. */
export function runsJson(runs: readonly RunRecord[]): string {
  const lines = runs.map(({ ruleSet, ...run }) => JSON.stringify({ ...run, version: ruleSet.version, rules: ruleSet.rules.length }));
  return `{"version":1,"runs":[\n${lines.join(',\n')}\n]}\n`;
}
