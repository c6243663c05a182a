import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkOptions } from '../src/cli/commands/check-options.ts';
import { formats } from '../src/reports/index.ts';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = read('docs/integrations.md');
const { version } = JSON.parse(read('package.json')) as { version: string };
const blocks = (language: string) => [...guide.matchAll(/```(\w*)\n([\s\S]*?)```/g)].flatMap((one) => (one[1] === language ? [one[2] ?? ''] : []));
const action = parse(read('action.yml')) as { inputs: object; outputs: object };

/** Every place that shows people what to write. */
const shown: Readonly<Record<string, string>> = {
  'docs/integrations.md': guide,
  'examples/github-actions/bylaw.yaml': read('examples/github-actions/bylaw.yaml'),
  'examples/pre-commit/.pre-commit-config.yaml': read('examples/pre-commit/.pre-commit-config.yaml'),
  '.pre-commit-hooks.yaml': read('.pre-commit-hooks.yaml'),
  'action.yml': read('action.yml'),
};

describe.each(Object.entries(shown))('%s', (_, text) => {
  it('uses options, formats and a version that exist', () => {
    for (const [line, command] of text.matchAll(/bylaw(?:@[\d.]+)? check(.*)/g)) {
      for (const [, option] of (command ?? '').matchAll(/ --([a-z-]+)/g)) expect(Object.keys(checkOptions), line).toContain(option);
      for (const [, format] of (command ?? '').matchAll(/--format[ =]([a-z]+)/g)) expect(formats.map((one) => one.name)).toContain(format);
    }
    for (const [, shownVersion] of text.matchAll(/bylaw@v?(\d[\w.-]*)/g)) expect(shownVersion).toBe(version);
  });
});

describe('the guide', () => {
  it('has YAML that is YAML', () => {
    expect(blocks('yaml')).toHaveLength(4);
    for (const block of blocks('yaml')) expect(parseDocument(block).errors).toEqual([]);
  });

  it('names the inputs and outputs of the action', () => {
    const used = [guide, shown['examples/github-actions/bylaw.yaml'] ?? ''].flatMap((text) => {
      const found = /uses: OWNER\/bylaw[\s\S]*?\n( +)with:\n((?:\1 +.*\n)+)/.exec(text);
      return [...(found?.[2] ?? '').matchAll(new RegExp(`^${found?.[1]}  ([a-z-]+):`, 'gm'))].map((one) => one[1] as string);
    });
    expect(used.length).toBeGreaterThan(4);
    for (const input of used) expect(Object.keys(action.inputs)).toContain(input);
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(guide).toContain(`\`${name}\``);
  });

  it('shows the hook of the example', () => {
    expect(blocks('yaml').map((block) => parse(block))).toContainEqual(parse(read('examples/pre-commit/.pre-commit-config.yaml')));
  });
});

describe('bylaw init', () => {
  it('writes a workflow and a hook with options that exist, and the version that wrote them', async () => {
    const folder = folderWith({});
    await bylaw(folder, 'init', '--github-action', '--pre-commit');
    const written = ['.github/workflows/bylaw.yaml', '.pre-commit-config.yaml'].map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const text of written) {
      expect(parseDocument(text).errors).toEqual([]);
      expect(text).toContain(`bylaw@${version}`);
      for (const [, command] of text.matchAll(/bylaw(?:@[\d.]+)? check(.*)/g))
        for (const [, option] of (command ?? '').matchAll(/ --([a-z-]+)/g)) expect(Object.keys(checkOptions)).toContain(option);
    }
    const [example] = (parse(read('examples/pre-commit/.pre-commit-config.yaml')) as { repos: { hooks: { files: string }[] }[] }).repos;
    expect((parse(written[1] ?? '') as typeof example & { repos: { hooks: { files: string }[] }[] }).repos[0]?.hooks[0]?.files).toBe(
      example?.hooks[0]?.files,
    );
  });
});

it('the CDK example and the snippet of the guide compile', () => {
  const folder = folderWith({});
  cpSync(join(root, 'examples/cdk'), folder, { recursive: true });
  writeFileSync(join(folder, 'snippet.ts'), blocks('ts').join('\n'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['aws-cdk-lib', 'constructs', '@types']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  // The package as it is in this checkout, without a build.
  const config = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  const compilerOptions = { ...config.compilerOptions, allowImportingTsExtensions: true, paths: { 'bylaw/cdk': [join(root, 'src/cdk/index.ts')] } };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions }));
  expect(() => execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' })).not.toThrow();
}, 60_000);
