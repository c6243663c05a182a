/** One line of a comparison. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** How many lines around a change are shown. */
const around = 3;

/** What is there, before and after, line by line; stretches in which nothing changes are left out. */
export function diffOf(before: unknown, after: unknown): readonly DiffLine[] {
  const all = compared(linesOf(before), linesOf(after));
  const near = all.map((_, index) => all.slice(Math.max(0, index - around), index + around + 1).some((one) => one.sign !== ' '));
  const shown: DiffLine[] = [];
  for (const [index, line] of all.entries()) {
    if (near[index]) shown.push(line);
    else if (shown.at(-1)?.text !== '…') shown.push({ sign: ' ', text: '…' });
  }
  return shown;
}

/** Data as lines, much as JSON has it: what is short stands on one line, and JSON in texts is opened up. */
export function linesOf(value: unknown): readonly string[] {
  return written(opened(value), '', '');
}

/** What fits into this many characters is not broken up. */
const short = 110;

/** No commas at the ends of lines: they would change where only a neighbour does. */
function written(value: unknown, name: string, indent: string): readonly string[] {
  if (value === undefined) return [`${indent}${name}(nothing)`];
  if (typeof value !== 'object' || value === null) return [`${indent}${name}${JSON.stringify(value)}`];
  const flat = Object.keys(value).length > 0 && indent !== '' && !nested(value) ? `${indent}${name}${onOneLine(value)}` : undefined;
  if (flat !== undefined && flat.length <= short) return [flat];
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((one) => written(one, '', `${indent}  `))
    : Object.entries(value).map(([key, one]) => written(one, `${key}: `, `${indent}  `));
  if (members.length === 0) return [`${indent}${name}${open}${close}`];
  return [`${indent}${name}${open}`, ...members.flat(), `${indent}${close}`];
}

function nested(value: object): boolean {
  return Object.values(value).some((one) => typeof one === 'object' && one !== null);
}

function onOneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${JSON.stringify(one)}`)
    .join(', ')} }`;
}

function opened(value: unknown): unknown {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    try {
      return opened(JSON.parse(value));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, opened(member)]),
  );
}

/** The longest common lines stay; what only one side has is taken away or added. */
function compared(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint32Array;
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i] as string });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) lines.push({ sign: '-', text: before[i++] as string });
    else lines.push({ sign: '+', text: after[j++] as string });
  }
  return lines;
}
