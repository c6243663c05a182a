/**
 * The words that CloudFormation's YAML 1.1 reads as booleans and null. An unquoted `Value: YES` does arrive at AWS as
 * true (aws-cli quotes these words in what it writes for that reason), so it must be true here too. The `y` and `n` of
 * the 1.1 specification stay text, as in the parsers that are in use: neither SnakeYAML nor PyYAML ever took them.
 */
const WORDS = new Map<string, boolean | null>([
  ...spellings(['true', 'yes', 'on'], true),
  ...spellings(['false', 'no', 'off'], false),
  ...spellings(['null'], null),
  ['~', null],
  ['', null],
]);
const LONGEST_WORD = 5;

const NINE = 0x39;
const ZERO = 0x30;
const MINUS = 0x2d;

/**
 * The value of a plain (unquoted) scalar. A number is a number only where its text is how JSON would write it: the
 * account id 012345678901, the version 1.10, the mode 0755 and the time 12:30 keep their text. Whoever needs a
 * number of such a text gets it from the property's type. Dates such as 2012-10-17 stay text, as policies need them.
 */
export function plainScalar(text: string): string | number | boolean | null {
  if (text.length <= LONGEST_WORD) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  const first = text.charCodeAt(0);
  if ((first < ZERO || first > NINE) && first !== MINUS) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

function spellings<T>(words: readonly string[], value: T): [string, T][] {
  return words.flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`].map((one): [string, T] => [one, value]));
}
