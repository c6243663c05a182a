import type { Change, ResourceStory } from '../core/store.ts';
import type { Paint } from './ansi.ts';
import { shortTime } from './change-words.ts';
import { clip, oneLine, wrap } from './plain-text.ts';
import { eventsOf, type StoryEvent, type WaiverStep } from './story-events.ts';
import { plural } from './words.ts';

const indent = ' '.repeat(18);
/** More changes than this at once are counted. */
const most = 30;

/** Everything that is known of one resource, as a timeline: what it is now, and how it came to be so. */
export function storyText(story: ResourceStory, waivers: readonly WaiverStep[], style: Paint, width: number): string {
  const { resource, passes, notApplicable } = story;
  const { bold, dim, red, green, yellow, cyan } = style;
  const place = [resource.account, resource.region].filter((one) => one !== undefined && one !== '-').join(' ');
  const tags = Object.entries(resource.tags).map(([key, value]) => oneLine(`${key}=${value}`));
  const standing = story.verdicts.filter(({ until }) => until === undefined);
  const lines = [
    `${bold(oneLine(resource.id))} ${dim([resource.type, place].filter((one) => one !== '').join(' · '))}`,
    ...[resource.arn === resource.id ? undefined : resource.arn, resource.name === resource.id ? undefined : resource.name, tags.join(', ')]
      .filter((one) => one !== undefined && one !== '')
      .map((one) => dim(`  ${oneLine(one as string)}`)),
    '',
    ...eventsOf(story, waivers).flatMap((event) => eventLines(event, style, width)),
    '',
  ];
  if (resource.goneAt !== undefined) lines.push(yellow('It is there no more.'));
  else {
    lines.push(bold('As it stands'));
    for (const { verdict, severity, rule, since } of standing) {
      const colour = verdict === 'fail' || verdict === 'error' ? red : verdict === 'waived' ? cyan : yellow;
      lines.push(`  ${colour(verdict.padEnd(8))} ${severity.padEnd(8)} ${oneLine(rule)} ${dim(`since ${shortTime(since)}`)}`);
    }
    if (standing.length + passes.length === 0) lines.push(dim('  No rule has anything to say of it.'));
    if (passes.length > 0) lines.push(...list(green(`pass    `), passes, width));
    if (notApplicable.length > 0) lines.push(...list(dim('does not apply'), notApplicable, width));
    lines.push('', dim(`Last judged ${shortTime(resource.judgedAt)}, by run ${resource.judgedRun}.`));
  }
  return `${lines.join('\n')}\n`;
}

function list(label: string, rules: readonly string[], width: number): string[] {
  return [`  ${label} ${plural(rules.length, 'rule')}`, ...wrap(rules.join(', '), width - 11).map((line) => `${' '.repeat(11)}${line}`)];
}

function eventLines(event: StoryEvent, { bold, dim, red, green, yellow, cyan, blue }: Paint, width: number): string[] {
  const { what, rule = '', verdict = '', said, changes } = event;
  const head = (text: string) => `${dim(shortTime(event.at))}  ${text}`;
  const details = said.flatMap((line) => wrap(line, width - indent.length)).map((line) => `${indent}${dim(line)}`);
  const id = oneLine(rule);
  switch (what) {
    case 'first seen':
      return [head(bold('first seen'))];
    case 'gone':
      return [head(yellow('gone'))];
    case 'changed':
      return [head(blue('configuration changed')), ...changeLines(changes ?? [], { red, green, dim }, width)];
    case 'ended':
      return [head(event.ended === 'mended' ? green(`${id} mended`) : dim(`${id}: ${verdict} ended (${endWords[event.ended ?? 'changed']})`))];
    case 'began': {
      const colour = verdict === 'fail' || verdict === 'error' ? red : verdict === 'waived' ? cyan : yellow;
      return [head(`${colour(`${id} ${verdict}`)}${event.returned ? ' again' : ''} ${dim(event.severity ?? '')}`), ...details];
    }
    case 'remedy':
      return [head(green(`remedy of ${id}`)), ...details];
    default:
      return [head(cyan(`${id} ${what === 'waived' ? 'waived' : 'is waived no longer'}`)), ...details];
  }
}

const endWords = { mended: 'mended', gone: 'the resource is gone', changed: 'another verdict', 'rule-off': 'the rule is no longer run' } as const;

/** As a diff: what was there, and what is. */
function changeLines(changes: readonly Change[], { red, green, dim }: Pick<Paint, 'red' | 'green' | 'dim'>, width: number): string[] {
  const shown = (value: unknown) => clip(oneLine(JSON.stringify(value)), Math.max(20, width - indent.length - 2));
  const lines = changes
    .slice(0, most)
    .flatMap(({ path, before, after }) => [
      `${indent}${oneLine(path)}`,
      ...(before === undefined ? [] : [`${indent}${red(`- ${shown(before)}`)}`]),
      ...(after === undefined ? [] : [`${indent}${green(`+ ${shown(after)}`)}`]),
    ]);
  return changes.length > most ? [...lines, `${indent}${dim(`… and ${changes.length - most} more`)}`] : lines;
}

/** `version` 1, `stories[]`: the resource, `events[]` in their order, `passes`, `notApplicable`. */
export function storiesJson(stories: readonly { readonly story: ResourceStory; readonly waivers: readonly WaiverStep[] }[]): string {
  const all = stories.map(({ story, waivers }) => {
    const { resource, passes, notApplicable, verdicts } = story;
    return { resource, events: eventsOf(story, waivers), standing: verdicts.filter(({ until }) => until === undefined), passes, notApplicable };
  });
  return `${JSON.stringify({ version: 1, stories: all }, undefined, 1)}\n`;
}
