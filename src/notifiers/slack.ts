import { type Change, type Message, type Notifier, Undelivered } from '../core/notifier.ts';
import { post } from './http.ts';
import type { Means } from './patience.ts';
import { byRule, cut, detailOf, happening, moreOf, placeOf, plain, resourceOf } from './words.ts';

/** Slack's incoming webhooks: blocks, at most 50 of them, 3000 characters each, 150 in a header. */
const mostBlocks = 50;
const mostText = 3000;
const mostHeader = 150;
/** Of all blocks together. Slack documents none; it refuses at 12,000 letters, and sometimes somewhat before. */
const mostAll = 10_000;
/** What says how many are left out. */
const mostMore = 600;
/** Of one rule; the rest is counted. */
const mostResources = 10;

export function slack({ name, url }: { readonly name: string; readonly url: URL }, means: Means): Notifier {
  return {
    name,
    type: 'slack',
    takes: 'messages',
    send: async (message) => {
      const answer = await post({ url, body: JSON.stringify(slackBody(message)) }, means);
      // Slack says `ok`, and those who are like it something else; a page to sign in at is from neither.
      if (answer.trimStart().startsWith('<')) throw new Undelivered('it answered with a page, as no webhook does');
      return { refused: [] };
    },
  };
}

export function slackBody(message: Message): { readonly text: string; readonly blocks: readonly object[] } {
  const blocks: object[] = [{ type: 'header', text: { type: 'plain_text', text: cut(plain(message.title), mostHeader), emoji: false } }];
  if (message.text.length > 0) blocks.push(section(message.text.map((one) => escaped(plain(one))).join('\n')));
  const unseen = message.unseen.length > 0 ? [section(unseenText(message))] : [];
  let shown = 0;
  let left = mostAll - lengthOf([...blocks, ...unseen]) - mostMore;
  // Two blocks are kept for what could not be seen and for what is left out.
  for (const group of byRule(message.changes)) {
    if (blocks.length >= mostBlocks - 2) break;
    const { text, count } = groupText(group, message, Math.min(mostText, left) - 100);
    if (count === 0) break;
    const block = section(text);
    blocks.push(block);
    left -= lengthOf([block]);
    shown += count;
  }
  blocks.push(...unseen);
  const more = moreOf(message, shown) || (message.changes.length > 0 ? `All of it: ${message.command}` : '');
  if (more !== '') blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: cut(escaped(plain(more)), mostMore), verbatim: true }] });
  return { text: escaped(plain(message.title)), blocks };
}

function lengthOf(blocks: readonly object[]): number {
  return JSON.stringify(blocks).length;
}

function groupText(group: readonly Change[], message: Message, most: number): { readonly text: string; readonly count: number } {
  const [{ severity, rule, title }] = group as [Change, ...Change[]];
  const lines = [`*${severity}* \`${code(rule)}\` ${escaped(plain(title, 200))}`];
  let count = 0;
  let length = lines[0]?.length ?? 0;
  for (const change of group.slice(0, mostResources)) {
    const detail = escaped(plain(detailOf(change), 200));
    const line = `• ${happening(change, message)}: \`${code(resourceOf(change))}\` in ${placeOf(change)}${detail === '' ? '' : `: ${detail}`}`;
    // Quotes and line breaks grow by a mark in JSON.
    if (length + JSON.stringify(line).length + 2 > most) break;
    lines.push(line);
    length += JSON.stringify(line).length + 2;
    count++;
  }
  if (count < group.length) lines.push(`• and ${group.length - count} more of this rule`);
  return { text: lines.join('\n'), count };
}

function unseenText({ unseen }: Message): string {
  const shown = unseen.slice(0, mostResources).map(({ what, reason }) => `• ${escaped(plain(what, 100))}: ${escaped(plain(reason, 150))}`);
  const more = unseen.length > shown.length ? [`• and ${unseen.length - shown.length} more`] : [];
  return ['*Could not be seen*', ...shown, ...more].join('\n');
}

/** `verbatim`: names in it do not become links or mentions. */
function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(text, mostText), verbatim: true } };
}

/** Slack's three characters of control; what begins bold or code is kept from it by a space of no width. */
function escaped(text: string): string {
  return references(text).replace(/[*_~`]/g, '$&\u200b');
}

/** Nothing is marked up in code, but mentions would be: only what ends it is replaced. */
function code(text: string): string {
  return references(plain(text, 300)).replaceAll('`', 'ˋ');
}

function references(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
