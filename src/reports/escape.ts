/** Escapes for text of unknown origin. One place, because each is a wall that must hold. */

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For the text and the quoted attributes of HTML. */
export function html(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (character) => htmlNames[character] as string);
}

/** For the text and the quoted attributes of XML; line ends in attributes survive as references. */
export function xml(text: string): string {
  return wellFormed(text)
    .replace(/[&<>"']/g, (character) => htmlNames[character] as string)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For XML's text, where line ends may stay as they are. */
export function xmlText(text: string): string {
  return wellFormed(text.replace(/\r\n?/g, '\n')).replace(/[&<>"']/g, (character) => htmlNames[character] as string);
}

/** Characters that XML 1.0 allows nowhere, not even as references, written out; and half surrogates, which are no text. */
function wellFormed(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * For one line of Markdown, in text or a table's cell. References to characters never begin markup, unlike backslashes,
 * which hosts read differently. `_` between letters is left alone: it begins nothing there.
 */
export function markdown(text: string): string {
  return (
    wellFormed(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[&<>"'\\`*{}[\]()#+!|~@$:^=]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\bwww)\.|^(?:[-.]|\d+[.)])/g, reference)
      // A host makes links of names and numbers after it has read the markup: a space of no width keeps them apart.
      .replace(/&#(?:64|35);(?=\w)/g, '$&\u200b')
      .replace(/\bGH-(?=\d)/gi, '$&\u200b')
  );
}

/** Code in one line of Markdown, in HTML's own element: backticks cannot close it, and no host looks for names in it. */
export function markdownCode(text: string): string {
  return `<code>${markdown(text).replaceAll('\u200b', '')}</code>`;
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
