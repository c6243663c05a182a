/**
 * Where a text that is no JSON stops being it: the place of the first letter that cannot stand there, or its end. JavaScript's own
 * messages tell the place of some mistakes only.
 */
export function jsonErrorAt(text: string): number {
  const token =
    /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;
  const open: string[] = [];
  let expected: 'value' | 'item' | 'key' | 'first key' | 'colon' | 'comma' | 'end' = 'value';
  let at = 0;
  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at += 1;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at;
    const inside = open.at(-1);
    const closes = (found === '}' && inside === '{') || (found === ']' && inside === '[');
    if (closes && (expected === 'comma' || expected === 'first key' || expected === 'item')) {
      open.pop();
      expected = open.length > 0 ? 'comma' : 'end';
    } else if (expected === 'comma') {
      if (found !== ',') return at;
      expected = inside === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (found !== ':') return at;
      expected = 'value';
    } else if (expected === 'key' || expected === 'first key') {
      if (!found.startsWith('"')) return at;
      expected = 'colon';
    } else if (expected === 'end' || '}],:'.includes(found)) return at;
    else if (found === '{' || found === '[') {
      open.push(found);
      expected = found === '{' ? 'first key' : 'item';
    } else expected = inside === undefined ? 'end' : 'comma';
    at = token.lastIndex;
  }
}

/** What of a text stands in no string, be the rest JSON or not. */
export function outsideStrings(text: string): string {
  const pieces: string[] = [];
  let start = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', start)) {
    pieces.push(text.slice(start, at));
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    start = end + 1;
  }
  pieces.push(text.slice(start));
  return pieces.join('"');
}
