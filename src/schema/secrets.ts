import table from './generated/secrets.ts';

const paths = new Map<string, readonly string[]>();

/** The properties of a type that hold secrets, `Users.*.Password`: `*` is any position of a list, or any key of a map. */
export function secretPaths(type: string): readonly string[] {
  if (paths.size === 0) {
    for (const line of table.split('\n')) {
      const end = line.indexOf(' ');
      paths.set(line.slice(0, end), line.slice(end + 1).split(','));
    }
  }
  return paths.get(type) ?? [];
}
