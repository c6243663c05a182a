import type { Plan } from '../../app/fix.ts';
import type { Applied } from '../../app/fix-apply.ts';
import type { Call } from '../../core/remedy.ts';
import { maskText } from '../../core/secret.ts';
import type { StoredResource } from '../../core/store.ts';
import type { Prepared } from '../../remedies/carry-out.ts';
import { asCommandLine } from '../../remedies/command-line.ts';
import { diffOf } from '../../remedies/diff.ts';
import { oneLine, visible } from '../../reports/plain-text.ts';

export interface Look {
  readonly colour: boolean;
}

const colours = { '-': 31, '+': 32, bold: 1, dim: 2, yellow: 33 } as const;

function painted({ colour }: Look, how: keyof typeof colours, text: string): string {
  return colour ? `\u001B[${colours[how]}m${text}\u001B[0m` : text;
}

/** A resource with its changes, the calls that make them, and what to know before. */
export function plannedText(plan: Extract<Plan, { kind: 'planned' }>, look: Look): string {
  const { item, prepared } = plan;
  const { remedy, planned, ailing } = prepared;
  const lines = [
    painted(look, 'bold', placeOf(item.verdict.resource)),
    `  ${item.verdict.rule}: ${item.verdict.findings.map((one) => one.message).join('; ') || 'it fails'}`,
    `  ${remedy.does}`,
    ...changeLines(prepared.facts, planned.after, look),
    ...planned.steps.map((step) => `  $ ${safe(asCommandLine(step, ailing.region))}`),
    ...[remedy.caution, planned.warning].flatMap((one) => (one === undefined ? [] : [painted(look, 'yellow', `  beware: ${one}`)])),
  ];
  return `${lines.map(painting(look)).join('\n')}\n\n`;
}

export function changeLines(before: unknown, after: unknown, look: Look): readonly string[] {
  return diffOf(before, after).map(({ sign, text }) => {
    const line = `    ${sign} ${safe(text)}`;
    return sign === ' ' ? painted(look, 'dim', line) : painted(look, sign, line);
  });
}

export function callLine(call: Call, region: string): string {
  return `  $ ${safe(asCommandLine(call, region))}`;
}

/** Resources that are named under a reason that they share; the others are counted. */
const named = 10;

/** What is not planned, a line for each reason: a hundred buckets that were all changed since the scan are one thing to know. */
export function passedOver(plans: readonly Exclude<Plan, { kind: 'planned' }>[]): readonly string[] {
  const why = (plan: (typeof plans)[number]) => `${plan.item.verdict.rule}: ${safe(reasonOf(plan))}`;
  return [...Map.groupBy(plans, why)].flatMap(([reason, those]) => {
    const places = those.map((one) => placeOf(one.item.verdict.resource));
    if (places.length === 1) return [oneLine(`${places[0]}: ${reason}`)];
    const more = places.length > named ? [`  and ${places.length - named} more (--format json names them)`] : [];
    return [oneLine(`${places.length} resources: ${reason}`), ...places.slice(0, named).map((one) => `  ${oneLine(one)}`), ...more];
  });
}

function reasonOf(plan: Exclude<Plan, { kind: 'planned' }>): string {
  if (plan.kind === 'mended') return 'it passes now; nothing to do';
  if (plan.kind === 'with') return `what is planned for ${plan.other.ailing.rule} mends this as well`;
  if (plan.kind === 'left') return 'left for another run: the limit is reached';
  return 'reason' in plan ? `refused: ${plan.reason}` : '';
}

export function appliedLine({ item, status, reason }: Applied, look: Look): string {
  const { verdict } = item;
  const said = status === 'verified' ? 'mended, read again, and its rule passes' : `${status}: ${safe(reason ?? '')}`;
  return painted(look, status === 'verified' ? '+' : '-', oneLine(`${placeOf(verdict.resource)}: ${verdict.rule}: ${said}`));
}

export function placeOf({ type, id, name, account, region }: Pick<StoredResource, 'type' | 'id' | 'name' | 'account' | 'region'>): string {
  return `${type} ${name ?? id} (${account}${region === undefined ? '' : `/${region}`})`;
}

/** The same as data, for programs. */
export function asData(plan: Plan): object {
  const { rule, resource } = plan.item.verdict;
  const { type, id, name, arn, account, region, identity } = resource;
  const about = { rule, resource: { type, id, name, arn, account, region, identity } };
  if (plan.kind === 'planned') return { ...about, plan: 'planned', ...changeOf(plan.prepared) };
  return { ...about, plan: plan.kind, reason: safe(reasonOf(plan)) };
}

function changeOf({ facts, planned, ailing, remedy }: Prepared): object {
  const steps = planned.steps.map(({ service, command, input, undo }) => ({
    service,
    command,
    input,
    undo,
    line: asCommandLine({ service, command, input }, ailing.region),
  }));
  const whole = { before: facts, after: planned.after, steps, caution: remedy.caution, warning: planned.warning };
  return JSON.parse(safe(JSON.stringify(whole))) as object;
}

/** Access keys are told by their last letters, as the console tells them; other secrets not at all. */
function safe(text: string): string {
  return maskText(text.replace(/\b(AKIA|ASIA)[A-Z0-9]{12}([A-Z0-9]{4})\b/g, '****************$2'));
}

/** Names come from outside: none of them moves the cursor or paints. Our own colours and the indentation stay. */
export function painting({ colour }: Look): (line: string) => string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour of ours
  const own = /(\u001B\[\d+m)/;
  return (line) =>
    colour
      ? line
          .split(own)
          .map((part, index) => (index % 2 === 1 ? part : onALine(part)))
          .join('')
      : onALine(line);
}

export function onALine(text: string): string {
  return visible(text).replaceAll('\n', '\\n');
}
