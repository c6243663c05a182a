import type { Resource } from '../core/resource.ts';
import { runTimeFact, type Verdict } from '../core/verdict.ts';
import { paint } from './ansi.ts';
import { ByResource, rankOf } from './by-resource.ts';
import { headingOf } from './place.ts';
import { oneLine } from './plain-text.ts';
import type { Report, Run } from './report.ts';
import { writeAside } from './terminal-asides.ts';
import { auditText } from './terminal-audit.ts';
import { closing } from './terminal-closing.ts';
import { FindingWriter } from './terminal-findings.ts';
import { Over } from './terminal-over.ts';
import { Worst } from './worst.ts';

/** More resources than this nobody reads from a terminal: the worst are shown and the others counted, unless all are asked for. */
const most = 200;

/** What a person reads first: by file, by resource, by line. What passed is counted, not listed. */
export function terminal(run: Run): Report {
  const style = paint(run.colour);
  const width = Math.max(40, Math.min(run.width, 120));
  const findings = new FindingWriter(run, style, width);
  let above: string | undefined;
  /** Rules that ask for what no template has: said once, at the end. */
  const atRunTime = new Set<string>();
  const over = new Over();
  const worst = new Worst<{ readonly resource: Resource; readonly said: readonly Verdict[]; readonly order: number }>(most);
  let order = 0;

  const resources = new ByResource((resource, verdicts) => {
    for (const { verdict, reason, rule } of verdicts) if (verdict === 'unknown' && reason === runTimeFact) atRunTime.add(rule);
    const said = verdicts.filter(({ verdict, reason }) => verdict !== 'pass' && verdict !== 'not-applicable' && reason !== runTimeFact);
    if (said.length === 0) return '';
    if (run.everything) return told(resource, said);
    const left = worst.add(rankOf(said), { resource, said, order: order++ });
    if (left) over.add(left.said);
    return '';
  });

  function told(resource: Resource, said: readonly Verdict[]): string {
    const lines: string[] = [];
    const title = headingOf(run, resource);
    if (title !== above) {
      above = title;
      findings.newFile();
      lines.push(style.bold(oneLine(title)), '');
    }
    lines.push(`  ${heading(resource)}`, '');
    lines.push(...findings.write(said.filter(({ verdict }) => verdict === 'fail')));
    lines.push(...writeAside(said, style, width));
    return `${lines.join('\n').trimEnd()}\n\n`;
  }

  /** In the order in which they came; the worst first where some are left out. */
  function chosen(): string {
    const kept = over.some ? worst.kept() : [...worst.kept()].sort((one, other) => one.order - other.order);
    return kept.map(({ resource, said }) => told(resource, said)).join('');
  }

  function heading({ type, id, origin, account, region }: Resource): string {
    const place = [account, region].filter((part) => part !== undefined).join(' ');
    const more = [place, origin.construct ?? ''].filter((part) => part !== '' && part !== id).map(oneLine);
    return `${style.bold(oneLine(id))} ${style.dim([oneLine(type), ...more].join(' · '))}`;
  }

  return {
    open: () => '',
    add: (verdict: Verdict) => resources.add(verdict),
    close: (end) =>
      [
        resources.flush(),
        chosen(),
        over.text(style, width),
        end.audit ? auditText(end.audit, style, width) : '',
        closing(run, end, [...atRunTime], style, width),
      ].join(''),
  };
}
