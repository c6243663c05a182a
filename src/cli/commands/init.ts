import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandModule } from '../command.ts';
import { type Parsed, UsageError } from '../options.ts';
import { cannotWrite } from '../output.ts';
import { version } from '../version.ts';

export const command: CommandModule = {
  usage: '[OPTIONS]',
  about: `Begins: writes a configuration, an ignore file and an empty waiver file into this folder, and a workflow or a
pre-commit hook if asked to. What is there already stays as it is; only .gitignore gains a line for .bylaw/, where scans
are kept.`,
  options: {
    'github-action': { type: 'switch', about: 'a workflow that checks pull requests and uploads SARIF' },
    'pre-commit': { type: 'switch', about: 'a hook for pre-commit' },
    select: { type: 'text', value: 'LIST', about: 'which rules run', default: 'recommended' },
  },
  examples: ['bylaw init --github-action'],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  if (parsed.positionals.length > 0) throw new UsageError('init takes no arguments');
  const select = parsed.has('select') ? parsed.list('select') : ['recommended'];
  await refuseUnknown(select);
  const files: [string, string][] = [
    ['bylaw.config.json', `${JSON.stringify({ select, failOn: ['fail', 'error'], severity: 'info', rules: {}, ignore: [] }, null, 2)}\n`],
    ['.bylawignore', '# Paths that bylaw passes over, written as in a .gitignore.\nnode_modules/\n'],
    ['bylaw.waivers.yaml', '# Findings that somebody answers for, each until a day. "bylaw waive" adds to it.\nwaivers: []\n'],
  ];
  if (parsed.has('github-action')) files.push(['.github/workflows/bylaw.yaml', workflow]);
  if (parsed.has('pre-commit')) files.push(['.pre-commit-config.yaml', preCommit]);
  for (const [file, text] of files) {
    if (existsSync(file)) {
      process.stdout.write(`kept  ${file}\n`);
      continue;
    }
    await mkdir(dirname(file), { recursive: true }).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
    await writeFile(file, text).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
    process.stdout.write(`wrote ${file}\n`);
  }
  process.stdout.write(`${await keepOutOfGit()}\n`);
  process.stdout.write('Next: bylaw check .\n');
  return 0;
}

/** What scans keep tells of accounts: it belongs in no repository. */
async function keepOutOfGit(): Promise<string> {
  const file = '.gitignore';
  const before = existsSync(file) ? await readFile(file, 'utf8').catch((thrown) => Promise.reject(cannotWrite(file, thrown))) : undefined;
  if (before?.split(/\r?\n/).some((one) => /^(\*\*)?\/?\.bylaw\/?\*{0,2}$/.test(one.trim()))) return `kept  ${file}`;
  const lines = '# What bylaw keeps of scans.\n.bylaw/\n';
  const text = before === undefined || before === '' ? lines : `${before}${before.endsWith('\n') ? '' : '\n'}${lines}`;
  await writeFile(file, text).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
  return before === undefined ? `wrote ${file} (.bylaw/: the store of scans)` : `added .bylaw/, the store of scans, to ${file}`;
}

/** A configuration that names no rule would fail on its first use, when nobody thinks of init any more. */
async function refuseUnknown(patterns: readonly string[]): Promise<void> {
  const [{ SelectionError, selectRules }, { catalog }] = await Promise.all([import('../../app/select.ts'), import('../../rules/catalog.ts')]);
  try {
    selectRules(catalog, { patterns, off: new Set() });
  } catch (thrown) {
    throw thrown instanceof SelectionError ? new UsageError(`--select: ${thrown.message}`) : thrown;
  }
}

/** The same version tomorrow as today: a rule that is new may fail a build that has not changed. */
const pinned = `bylaw@${version()}`;

const workflow = `name: bylaw
on: pull_request
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npx --yes ${pinned} check . --format sarif --output bylaw.sarif
      - if: always()
        run: npx --yes ${pinned} check . --format markdown >> "$GITHUB_STEP_SUMMARY" || true
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: bylaw.sarif }
`;

const preCommit = `repos:
  - repo: local
    hooks:
      - id: bylaw
        name: bylaw
        entry: bylaw check --templates-only
        language: node
        additional_dependencies: ['${pinned}']
        files: \\.(json|ya?ml|template)$
        require_serial: true
`;
