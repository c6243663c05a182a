import { type Change, isOver, type Message } from '../core/notifier.ts';
import type { Severity } from '../core/verdict.ts';

/** What channels for people say, in one place, so that all of them say it alike. */

export const happened: Readonly<Record<Change['what'], string>> = {
  new: 'new',
  returned: 'back again',
  changed: 'changed',
  mended: 'mended',
  gone: 'gone with its resource',
  off: 'its rule is not run any more',
};

/** `new`, or `fail before, now waived`. In a digest nothing has happened: since when it stands. */
export function happening({ what, before, verdict, standing }: Change, { subject }: Pick<Message, 'subject'>): string {
  if (subject === 'digest') return `${verdict} since ${standing.since.slice(0, 10)}`;
  return what === 'changed' && before !== undefined && before !== verdict ? `${before} before, now ${verdict}` : happened[what];
}

/** The resource as people look for it. */
export function resourceOf({ resource }: Change): string {
  return `${resource.type} ${resource.name ?? resource.id}`;
}

export function placeOf({ resource }: Change): string {
  return resource.region === undefined ? resource.account : `${resource.account} ${resource.region}`;
}

/** What is wrong, or why it cannot be said; nothing of what is over. */
export function detailOf(change: Change): string {
  const { standing } = change;
  if (isOver(change)) return '';
  const [finding] = standing.findings;
  if (!finding) return standing.reason ?? '';
  const more = standing.findings.length - 1;
  return `${finding.message}${more > 0 ? ` (and ${more} more)` : ''}`;
}

/** `and 214 more: bylaw report --since 12`; nothing where all of them are shown. */
export function moreOf({ total, command }: Pick<Message, 'total' | 'command'>, shown: number): string {
  return total > shown ? `and ${total - shown} more: ${command}` : '';
}

/** In one line of plain text: control characters and marks that turn text around are taken out. */
export function plain(text: string, most = 2000): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').replace(/\s+/g, ' ');
  return cut(line.trim(), most);
}

/** Never through the middle of a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Groups of changes that are of one rule and one severity, in their order. */
export function byRule(changes: readonly Change[]): readonly (readonly Change[])[] {
  return [...Map.groupBy(changes, ({ severity, rule }) => `${severity} ${rule}`).values()];
}

export const colours: Readonly<Record<Severity, string>> = {
  critical: '#8b0000',
  high: '#d13212',
  medium: '#b7791f',
  low: '#5f6b7a',
  info: '#5f6b7a',
};

/** The whole message as plain text, with at most so many changes. */
export function asText(message: Message, most: number): string {
  const shown = message.changes.slice(0, most);
  const lines = [plain(message.title), '', ...message.text.map((one) => plain(one))];
  for (const group of byRule(shown)) {
    const [{ severity, rule, title }] = group as [Change, ...Change[]];
    lines.push('', `[${severity}] ${rule}: ${plain(title, 200)}`);
    for (const one of group) {
      const detail = plain(detailOf(one), 500);
      lines.push(`  ${happening(one, message)}: ${plain(resourceOf(one), 300)} in ${placeOf(one)}${detail === '' ? '' : `: ${detail}`}`);
    }
  }
  if (message.unseen.length > 0) lines.push('', 'What could not be seen:', ...message.unseen.slice(0, Math.max(most, 20)).map(unseenLine));
  const more = moreOf(message, shown.length);
  return `${[...lines, '', ...(more === '' ? [`All of it: ${message.command}`] : [more]), `Message ${message.id}`].join('\n')}\n`;
}

export function unseenLine({ what, reason }: Message['unseen'][number]): string {
  return `  ${plain(what, 200)}: ${plain(reason, 500)}`;
}
