import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const root = join(import.meta.dirname, '..');
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly args?: readonly string[];
}
const [published] = read('.pre-commit-hooks.yaml') as Hook[];
const local = (read('examples/pre-commit/.pre-commit-config.yaml') as { repos: { hooks: Hook[] }[] }).repos[0]?.hooks[0];

const good = { Resources: { A: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } } } };
const bad = { Resources: { B: { Type: 'AWS::S3::Bucket' } } };
const files = {
  'good.json': good,
  'bad.json': bad,
  'tsconfig.json': { compilerOptions: {} },
  'notes.yaml': 'hello: world\n',
  'broken.template': '{ "Resources": { "A": { "Type": "AWS::S3::Bucket" ',
};

/** As pre-commit does: those of the changed files that the pattern takes, behind the entry and arguments, here others than the example's. */
function commit(hook: Hook | undefined, changed: readonly string[], ...args: string[]) {
  const [command, ...rest] = (hook?.entry ?? '').split(' ');
  expect(command).toBe('bylaw');
  const taken = changed.filter((file) => new RegExp(hook?.files ?? '').test(file));
  return bylaw(folderWith({ ...files, '.bylawignore': 'ignored/\n', 'ignored/bad.json': bad }), ...rest, ...args, ...taken);
}
const versioning = ['--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--severity', 'info', '--format', 'summary'];

describe.each([
  ['the published hook', published],
  ['the example', local],
])('%s', (_, hook) => {
  it('lets a commit of good templates pass, and says that it passed over what is none', async () => {
    const { exitCode, err } = await commit(hook, ['good.json', 'tsconfig.json', 'notes.yaml', 'README.md', 'ignored/bad.json'], ...versioning);
    expect([exitCode, err]).toEqual([0, 'bylaw: passed over 3 files that are no templates or are ignored\n']);
  });

  it('lets a commit without any template pass', async () => {
    const { exitCode, err } = await commit(hook, ['notes.yaml'], ...versioning);
    expect([exitCode, err]).toEqual([0, 'bylaw: passed over notes.yaml, which is no template or is ignored\n']);
  });

  it('stops a bad template', async () => {
    expect((await commit(hook, ['good.json', 'bad.json', 'notes.yaml'], ...versioning)).exitCode).toBe(1);
  });

  it('stops a template that cannot be read', async () => {
    expect((await commit(hook, ['broken.template'], ...versioning)).exitCode).toBe(2);
  });
});

it('judges a file that is named, unless it is told to look', async () => {
  expect((await bylaw(folderWith(files), 'check', 'notes.yaml')).exitCode).toBe(2);
});
