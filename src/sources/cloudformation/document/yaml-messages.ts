/** The parser's complaints in words that say what to do. Those that are not here are passed on as they are. */
const PLAIN_WORDS: readonly [RegExp, string][] = [
  [/^Tabs are not allowed as indentation/, 'a tab may not indent: use spaces'],
  [/^All mapping items must start at the same column/, 'this does not line up with the other keys of its map: correct the indentation'],
  [/^All sequence items must start at the same column/, 'this does not line up with the other items of its list: correct the indentation'],
  [/^Sequence item without - indicator/, 'an item of this list does not begin with "- "'],
  [
    /^Implicit map keys need to be followed by map values/,
    'a key must be followed by ":" and a space: is the colon missing, or the indentation wrong?',
  ],
  [/^Nested mappings are not allowed in compact mappings/, 'a second ": " on one line: put the value in quotes, or begin its map on the next line'],
  [/^Implicit keys need to be on a single line/, 'a key and its ":" must stand on one line: is a colon missing, or the indentation wrong?'],
  [/^Implicit keys of flow sequence pairs/, 'a key and its ":" must stand on one line: is a comma missing?'],
  [/^A block sequence may not be used as an implicit map key/, 'a list stands where a key should: correct the indentation'],
  [
    /^Plain value cannot start with (?:reserved character|.*indicator|.*indicator character)? ?(\S+)$/,
    'a value may not begin with "$1": put it in quotes',
  ],
  [/^Missing closing 'quote/, 'a single quote is opened and never closed'],
  [/^Missing closing "quote/, 'a double quote is opened and never closed'],
  [/^Invalid escape sequence (.*)/, '$1 is not an escape sequence: in double quotes write \\\\ for a backslash, or use single quotes'],
  [/^Map keys must be unique/, 'a key is given twice'],
  [/^With stringKeys, all keys must be strings/, 'a key must be text'],
  [/^Missing , between flow (map|sequence|seq) items|^Missing , or : between flow (map|sequence) items/, 'a comma is missing here'],
  [/^Missing space after :/, 'a space is missing after ":"'],
  [
    /^Flow (?:map|sequence) in block collection must be sufficiently indented and end with a (.)/,
    '"$1" is missing before this: a bracket is not closed, or its lines are not indented enough',
  ],
  [/^Flow (?:map|sequence) (?:must|expected to) end with a (.)/, '"$1" is missing before this: a bracket is not closed'],
  [
    /^Block collections are not allowed within flow collections/,
    'unexpected key or item inside { } or [ ]: is a comma or a closing bracket missing before it?',
  ],
  [/^Block scalar lines must not be less indented than their first line/, 'a line of this text is indented less than its first line'],
  [/^Block scalars with more-indented leading empty lines/, 'the empty lines before this text are indented more than the text: remove their spaces'],
  [/^A node can have at most one tag/, 'a value can have only one tag: write the outer function in its long form'],
  [/^A node can have at most one anchor/, 'a value can have only one anchor'],
  [/^An alias node must not specify any properties/, 'an alias can have neither tag nor anchor'],
  [/^Comments must be separated/, 'a space is missing before "#"'],
  [/^Tags and anchors must be separated/, 'a space is missing after the tag or anchor'],
  [/^Missing newline after block sequence props/, 'a list must begin on the line after its tag or anchor'],
  [/^The : indicator must be at most 1024 chars/, 'a key may not be longer than 1024 characters'],
  [
    /^Unexpected (scalar|flow-seq-start|flow-map-start|double-quoted-scalar|single-quoted-scalar)(?: token)? at node end/,
    'unexpected text after the end of a value: is a quote or the ":" of a key misplaced?',
  ],
  [/^Unexpected \S+ token in YAML \S+: "(.{1,20})"$/, 'unexpected "$1"'],
  [/^Unexpected (.) in /, 'unexpected "$1": a value is missing'],
];

/** One line, beginning in lower case, without the excerpt of the file that the parser may add. */
export function plainYamlMessage(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  for (const [pattern, words] of PLAIN_WORDS) {
    const match = pattern.exec(line);
    if (match) return words.replace(/\$1/g, () => match[1] ?? '');
  }
  const short = line.length > 160 ? `${line.slice(0, 159)}…` : line;
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
}
