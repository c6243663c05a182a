import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `npm start`: shows what Bylaw does on the examples that come with it, and says how to go on. */
const root = join(import.meta.dirname, '..');
console.log(`Bylaw judges AWS templates before they are deployed. This is "bylaw check examples":
a few templates, some of them wrong on purpose. Nothing is read but those files, and nothing is written.
`);
const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'check', 'examples'], { cwd: root, stdio: 'inherit' });
console.log(`
How to read it: findings are grouped by resource; under each stand the line, what was found, what is wanted, and how to put
it right. "unknown" means that the template alone cannot tell, never that all is well. "waived" means that somebody answers
for it until a day. On your own templates:

  npm run --silent bylaw -- check PATH              a template, a folder, a cdk.out, or - for standard input
  npm run --silent bylaw -- check PATH --rules all  every rule, tags and house policy too
  npm run --silent bylaw -- check --help            frameworks, waivers, baselines, formats
`);
// Findings in the examples are what this is to show. Anything else went wrong.
process.exitCode = status === 1 ? 0 : (status ?? 1);
