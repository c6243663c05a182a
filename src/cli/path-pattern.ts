export type Pattern = (path: string, folder: boolean) => boolean;

/**
 * Patterns over paths as in a `.gitignore`: `*` stays within a name, `**` crosses folders, `{a,b}` and `[ab]` are choices, a
 * leading `/` holds from the top, a trailing one means folders only, and `!` takes back. The last pattern that matches decides.
 */
export function pathPattern(lines: readonly string[]): Pattern {
  const rules = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const takesBack = line.startsWith('!');
      const body = takesBack ? line.slice(1) : line;
      const foldersOnly = body.endsWith('/');
      const path = body.replace(/\/+$/, '');
      const fromTop = path.replace(/^\//, '').includes('/') || path.startsWith('/');
      const source = toRegExp(path.replace(/^\//, ''));
      return { takesBack, foldersOnly, test: compile(`^${fromTop ? '' : '(?:.*/)?'}${source}$`) ?? compile(`^${path.replace(special, '\\$&')}$`) };
    });
  return (path, folder) => {
    const normal = path.replace(/^\.\//, '');
    let matched = false;
    for (const { takesBack, foldersOnly, test } of rules) if ((!foldersOnly || folder) && test?.test(normal)) matched = !takesBack;
    return matched;
  };
}

const special = /[.*+?^${}()|[\]\\]/g;

/** Undefined where a pattern cannot be one (`[z-a]`): then it means itself. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

function toRegExp(given: string): string {
  // Stars side by side say nothing more than one, and take ever longer to try out.
  const pattern = given.replace(/(?:\*\*\/)+/g, '**/').replace(/\*{3,}/g, '**');
  let source = '';
  let depth = 0;
  for (let index = 0; index < pattern.length; index++) {
    const rest = pattern.slice(index);
    const char = pattern[index] as string;
    if (rest.startsWith('**/')) {
      source += '(?:[^/]+/)*';
      index += 2;
    } else if (rest.startsWith('**')) {
      source += '.*';
      index += 1;
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '{' && rest.includes('}')) {
      depth++;
      source += '(?:';
    } else if (char === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (char === ',' && depth > 0) source += '|';
    else if (char === '[' && /^\[!?[^\]/]+\]/.test(rest)) {
      const set = /^\[(!?)([^\]/]+)\]/.exec(rest) as RegExpExecArray as unknown as [string, string, string];
      source += `[${set[1] ? '^' : ''}${set[2].replace(/[\\^]/g, '\\$&')}]`;
      index += set[0].length - 1;
    } else source += char.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  }
  return source + ')'.repeat(depth);
}
