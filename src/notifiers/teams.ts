import type { Change, Message, Notifier } from '../core/notifier.ts';
import { post } from './http.ts';
import type { Means } from './patience.ts';
import { byRule, detailOf, happening, moreOf, placeOf, plain, resourceOf } from './words.ts';

/**
 * Microsoft Teams, by a workflow that is started by a webhook: one Adaptive Card. A message may have 28 KB; what Teams adds itself
 * counts too, so that we stay below.
 */
const mostBytes = 24_000;

export function teams({ name, url }: { readonly name: string; readonly url: URL }, means: Means): Notifier {
  return {
    name,
    type: 'teams',
    takes: 'messages',
    send: async (message) => {
      await post({ url, body: JSON.stringify(teamsBody(message)) }, means);
      return { refused: [] };
    },
  };
}

export function teamsBody(message: Message): object {
  const head = [block(plain(message.title, 200), { size: 'Large', weight: 'Bolder' }), ...message.text.map((one) => block(plain(one, 500)))];
  const unseen = message.unseen.slice(0, 10).map(({ what, reason }) => block(`${plain(what, 100)}: ${plain(reason, 200)}`));
  if (unseen.length > 0) unseen.unshift(block(`Could not be seen (${message.unseen.length}):`, { weight: 'Bolder' }));
  const body = [...head];
  let size = bytes([...head, ...unseen]);
  let shown = 0;
  for (const group of byRule(message.changes)) {
    const [{ severity, rule, title }] = group as [Change, ...Change[]];
    const heading = block(`${severity}  ${rule}  ${plain(title, 200)}`, { weight: 'Bolder', color: colours[severity] });
    let begun = false;
    for (const change of group) {
      const one = block(lineOf(change, message));
      const cost = bytes(begun ? [one] : [heading, one]);
      if (size + cost > mostBytes) break;
      body.push(...(begun ? [one] : [heading, one]));
      begun = true;
      size += cost;
      shown++;
    }
    if (size > mostBytes - 1000) break;
  }
  const more = moreOf(message, shown) || (message.changes.length > 0 ? `All of it: ${message.command}` : '');
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [...body, ...unseen, ...(more === '' ? [] : [block(plain(more, 300), { isSubtle: true })])],
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }] };
}

function lineOf(change: Change, message: Message): string {
  const detail = plain(detailOf(change), 200);
  return `${happening(change, message)}: ${plain(resourceOf(change), 200)} in ${placeOf(change)}${detail === '' ? '' : `: ${detail}`}`;
}

/** Text runs have no Markdown: nothing in a name can become a link. Only `{{DATE(…)}}` would be replaced. */
function block(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: text.replaceAll('{{', '{ {'), ...style }] };
}

const colours = { critical: 'Attention', high: 'Attention', medium: 'Warning', low: 'Default', info: 'Default' } as const;

function bytes(parts: readonly object[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)) + 1, 0);
}
