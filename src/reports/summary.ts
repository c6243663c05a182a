import { verdictKinds } from '../core/verdict.ts';
import { paint } from './ansi.ts';
import { olderInWords, sinceInWords } from './change-words.ts';
import { oneLine } from './plain-text.ts';
import type { Report, Run } from './report.ts';
import { askedFor } from './terminal-audit.ts';
import { bySeverity, counted, duration, exitMeaning, group, headline, inputs, judgedBy, plural, score } from './words.ts';

/** Counts only, for a log that holds more than this run. */
export function summary(run: Run): Report {
  return {
    open: () => '',
    add: () => '',
    close(end) {
      const { verdicts, failed, files, resources, errors } = end.summary;
      const counts = verdictKinds
        .filter((kind) => verdicts[kind] > 0 || kind === 'fail' || kind === 'pass')
        .map((kind) => `${group(verdicts[kind])} ${counted[kind]}`);
      const severity = bySeverity(failed);
      const lines = [
        `${headline(end.summary)}${severity === '' ? '' : `: ${severity}`}.`,
        `${counts.join(', ')}; ${score(end.summary)}.`,
        `${inputs(run, files)}, ${plural(resources, 'resource')}, ${judgedBy(end)} (${oneLine(run.selection)}), ${duration(end.took)}.`,
      ];
      const gaps = [
        errors > 0 ? `${plural(errors, 'input')} could not be read` : '',
        end.unseen.length > 0 ? `${plural(end.unseen.length, 'part')} could not be seen` : '',
        run.notRun.length > 0 ? `${plural(run.notRun.length, 'rule')} not run` : '',
        end.known > 0 ? `${plural(end.known, 'verdict')} left out that the baseline has` : '',
      ].filter((gap) => gap !== '');
      const [when, told] = end.audit ? sinceInWords(end.audit.changes) : ['', ''];
      if (when !== '') lines.push(`${when}: ${told}.`);
      if (end.audit) lines.push(...askedFor(end.audit, paint(false), run.width));
      if (end.audit) lines.push(...olderInWords(end.audit.scope).map(oneLine));
      if (gaps.length > 0) lines.push(`${gaps.join('; ')}.`);
      lines.push(`Exit code ${end.exitCode}: ${exitMeaning(end.exitCode)}.`);
      return `${lines.join('\n')}\n`;
    },
  };
}
