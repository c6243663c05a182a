import type { Verdict } from '../core/verdict.ts';
import type { Paint } from './ansi.ts';
import { oneLine, wrap } from './plain-text.ts';

const labelWidth = 'critical'.length;
const indent = ' '.repeat(4 + labelWidth + 2);

/** What is not a finding, in a line or two each: errors of rules, what could not be known, what is waived. */
export function writeAside(verdicts: readonly Verdict[], style: Paint, width: number): string[] {
  const { magenta, yellow, cyan, dim } = style;
  const lines: string[] = [];
  const room = width - indent.length;
  const say = (label: string, text: string) =>
    lines.push(...wrap(text, room).map((line, index) => (index === 0 ? `    ${label}  ${line}` : indent + line)));

  for (const verdict of verdicts) {
    if (verdict.verdict === 'error')
      say(
        magenta('error'.padEnd(labelWidth)),
        `${oneLine(verdict.rule)} could not judge this, and the mistake is the rule's: ${verdict.reason ?? 'no reason is given'}`,
      );
  }
  for (const [why, rules] of sameReason(verdicts)) say(yellow('unknown'.padEnd(labelWidth)), `${rules.map(oneLine).join(', ')}: ${why}`);
  for (const verdict of verdicts) {
    if (verdict.verdict !== 'waived') continue;
    const { waiver } = verdict;
    const terms = waiver
      ? `${waiver.reason} (${waiver.owner}, ${waiver.expires ? `until ${waiver.expires}` : 'without an end'}, in ${waiver.source})`
      : (verdict.reason ?? '');
    say(cyan('waived'.padEnd(labelWidth)), `${oneLine(verdict.rule)}: ${terms}`);
  }
  return lines.map((line) => (line.startsWith(indent) ? dim(line) : line));
}

/** Rules that stumble over the same unknown are named together. */
function sameReason(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { verdict, rule, path, reason } of verdicts) {
    if (verdict !== 'unknown') continue;
    const why = `${path ? `${path}: ` : ''}${reason ?? 'not known'}`;
    const rules = reasons.get(why);
    if (rules) rules.push(rule);
    else reasons.set(why, [rule]);
  }
  return reasons;
}
