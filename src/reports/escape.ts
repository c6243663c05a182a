import { spell } from './plain-text.ts';

/** Escapes for text of unknown origin. One place, because each is a wall that must hold. */

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For the text and the quoted attributes of HTML. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (character) => htmlNames[character] as string);
}

/** For the text and the quoted attributes of XML; line ends in attributes survive as references. */
export function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(/[&<>"']/g, (character) => htmlNames[character] as string)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For XML's text, where line ends may stay as they are. */
export function escapeXmlText(text: string): string {
  return wellFormed(text.replace(/\r\n?/g, '\n')).replace(/[&<>"']/g, (character) => htmlNames[character] as string);
}

/** Characters that XML 1.0 allows nowhere, not even as references, written out; and those that turn the order of text around. */
function wellFormed(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, (character) =>
    /[\t\n\r]/.test(character) ? character : spell(character),
  );
}

/**
 * For one line of Markdown, in text or a table's cell. References to characters never begin markup, unlike backslashes,
 * which hosts read differently. `_` between letters is left alone: it begins nothing there.
 */
export function escapeMarkdown(text: string): string {
  return (
    references(text)
      // A host makes links of names and numbers after it has read the markup: a space of no width keeps them apart.
      .replace(/&#(?:64|35);(?=\w)/g, '$&\u200b')
      .replace(/\bGH-(?=\d)/gi, '$&\u200b')
  );
}

/** Code in one line of Markdown, in HTML's own element: backticks cannot close it, and no host looks for names in it. */
export function markdownCode(text: string): string {
  return `<code>${references(text)}</code>`;
}

/** Colons only where they make a link or a picture of a word (`https://`, `:smile:`): types are full of them. */
function references(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"'\\`*{}[\]()#+!|~@$^=]|:(?=\/\/|[\w+-]+:(?!:))|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\bwww)\.|^(?:[-.]|\d+[.)])/gi, reference);
}

function reference(characters: string): string {
  return [...characters].map((character) => (/\d/.test(character) ? character : `&#${character.codePointAt(0)};`)).join('');
}

/** One cell of CSV (RFC 4180). A spreadsheet takes `=…` for a formula; an apostrophe in front makes text of it. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = wellFormed(value);
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
