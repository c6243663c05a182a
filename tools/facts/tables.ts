import { compare, textLiteral } from '../schema/spec.ts';

/** A module that is one text of lines: cheap to load, read when somebody asks. */
export function table(lines: readonly string[]): string {
  return `export default ${textLiteral(lines.join('\n'))};\n`;
}

/** Sorted and without doubles. */
export function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compare);
}

/** `[key, a, b]` for every key with its values, keys and values sorted. */
export function grouped(pairs: Iterable<readonly [string, string]>): [string, ...string[]][] {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return sorted(groups.keys()).map((key) => [key, ...sorted(groups.get(key) as string[])]);
}

/** A constant that TypeScript knows the values of. */
export function constant(name: string, comment: string, value: unknown): string {
  return `\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;
}
