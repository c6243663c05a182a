/** Text of unknown origin, made safe to look at and to lay out. */

// Control characters could move the cursor or recolour a terminal; the direction marks could show text in another order;
// half surrogates are no text at all.
const invisible = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** With every character that does something instead of showing something written out. Tabs and line ends stay. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, (character) => (/[\t\n]/.test(character) ? character : spell(character)));
}

/** A character by its number, as most languages write it. */
export function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The same in one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** Cut to a number of characters, never through the middle of one. */
export function clip(text: string, width: number): string {
  if (text.length <= width) return text;
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(1, width - 1)).join('')}…`;
}

/** Words laid out in lines; a word that is longer than a line is left whole, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of visible(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      if (line === '') line = word;
      else if (line.length + 1 + word.length <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}
