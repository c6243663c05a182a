import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { InputError } from '../reports/report.ts';
import { type Pattern, pathPattern } from './path-pattern.ts';

/** Something to judge: a template, or a whole cloud assembly. */
export type Input =
  | { readonly kind: 'template'; readonly file: string; readonly path: string }
  | { readonly kind: 'stdin'; readonly file: '-' }
  | { readonly kind: 'assembly'; readonly file: string; readonly path: string };

export interface Discovery {
  readonly inputs: readonly Input[];
  readonly errors: readonly InputError[];
  /** Files that were named and passed over, because only templates were asked for. */
  readonly skipped: readonly string[];
}

export interface DiscoveryOptions {
  /** Pass over what is no template even where it is named, and what is ignored: a tool named it, not a person. */
  readonly templatesOnly?: boolean;
}

const templateName = /\.(json|ya?ml|template)$/i;
const skippedFolders = new Set(['node_modules', '.git', '.venv', '__pycache__', '.aws-sam', '.terraform']);
/** Enough of a file to tell a template by; the marks stand near its beginning or in its first resource. */
const marks = /AWSTemplateFormatVersion|\bAWS::Serverless-|["']?Type["']?\s*:\s*["']?(AWS|Custom|Alexa)::/;

/** Finds what the paths of a command line mean: files, folders, globs, `-`. */
export async function discover(paths: readonly string[], ignore: readonly string[], options: DiscoveryOptions = {}): Promise<Discovery> {
  const ignored = pathPattern(ignore);
  const inputs = new Map<string, Input>();
  const errors: InputError[] = [];
  const skipped: string[] = [];
  // Paths may overlap: what two of them lead to is one input, in the words of the first.
  let found = 0;
  const add = (input: Input) => {
    found++;
    const key = input.kind === 'stdin' ? '-' : resolve(input.path);
    if (!inputs.has(key)) inputs.set(key, input);
  };
  const refuse = (file: string, thrown: unknown) => {
    errors.push({ file, message: reasonOf(thrown) });
  };
  for (const path of paths) {
    if (path === '-') {
      add({ kind: 'stdin', file: '-' });
      continue;
    }
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) {
      const before = found + errors.length;
      await walk(path, trimmed(path), { ignored, add, refuse });
      if (found + errors.length === before) errors.push({ file: path, message: await whyEmpty(path) });
    } else if (there && options.templatesOnly && (isUnder(ignored, trimmed(path)) || !(await looksLikeTemplate(path).catch(() => true))))
      skipped.push(path);
    else if (there) add({ kind: 'template', file: path, path });
    else if (/[*?[{]/.test(path)) {
      const before = found + errors.length;
      await expandGlob(path, { ignored, add, refuse });
      if (found + errors.length === before) errors.push({ file: path, message: 'no file matches this pattern' });
    } else errors.push({ file: path, message: 'there is no such file or folder' });
  }
  return { inputs: [...inputs.values()], errors, skipped };
}

/** What a search goes by, and where it brings what it finds. */
interface Search {
  readonly ignored: Pattern;
  add(input: Input): void;
  /** Takes a file or a folder that cannot be read: nobody knows whether a template is there. */
  refuse(file: string, thrown: unknown): void;
}

/** A folder's templates, in an order that is the same everywhere. A cloud assembly is one input. */
async function walk(path: string, given: string, search: Search): Promise<void> {
  const entries = await entriesOf(path, given, search);
  if (entries.some((entry) => entry.name === 'manifest.json')) {
    const { isAssembly } = await import('../sources/cloudformation/index.ts');
    if (await isAssembly(path)) return search.add({ kind: 'assembly', file: given, path });
  }
  for (const entry of entries) {
    const inner = join(path, entry.name);
    const shown = given === '.' ? entry.name : `${given}/${entry.name}`;
    if (search.ignored(shown, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && (!entry.name.startsWith('.') || entry.name === '.github')) await walk(inner, shown, search);
    } else if (entry.isFile() && templateName.test(entry.name)) {
      const found = await looksLikeTemplate(inner).catch((thrown) => search.refuse(shown, thrown));
      if (found) search.add({ kind: 'template', file: shown, path: inner });
    }
  }
}

async function entriesOf(path: string, shown: string, { refuse }: Search): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((thrown) => {
    refuse(shown, thrown);
    return [];
  });
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Why nothing was found in a folder: it holds nothing, or nothing that is not ignored. */
async function whyEmpty(path: string): Promise<string> {
  let some = false;
  const add = () => {
    some = true;
  };
  await walk(path, trimmed(path), { ignored: () => false, add, refuse: () => undefined });
  return some ? 'every template in it is ignored' : 'there are no templates in this folder';
}

function reasonOf(thrown: unknown): string {
  const { code } = thrown as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : `it cannot be read (${code ?? String(thrown)})`;
}

/** Folders hold much that is JSON or YAML and no template: such files are passed over, unless they are named themselves. */
async function looksLikeTemplate(path: string): Promise<boolean> {
  if (/^(package(-lock)?|tsconfig.*|manifest|tree|cdk|.*\.assets)\.json$/.test(basename(path))) return false;
  const text = await readFile(path, 'utf8');
  // UTF-16 has a NUL beside each plain letter. It cannot be judged, and reading it says so: passed over it would seem to be fine.
  const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (plain !== text && /\.template(\.(json|ya?ml))?$/i.test(path)) return true;
  return plain.includes('Resources') && marks.test(plain);
}

async function expandGlob(glob: string, search: Search): Promise<void> {
  const steps = glob.split('/');
  const plain = steps.findIndex((step) => /[*?[{]/.test(step));
  const base = steps.slice(0, plain).join('/') || (glob.startsWith('/') ? '/' : '.');
  const matches = pathPattern([`/${steps.slice(plain).join('/')}`]);
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await entriesOf(folder, folder, search)) {
      const path = join(folder, entry.name);
      const shown = relative(base, path).split(sep).join('/');
      if (search.ignored(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) await visit(path);
      } else if (matches(shown, false)) search.add({ kind: 'template', file: base === '.' ? shown : path, path });
    }
  };
  // Nothing can match under a base that is not there; what is there and may not be read is another matter.
  if (await stat(base).catch(() => undefined)) await visit(base);
}

/** Whether a file is ignored, or a folder that it is in. */
function isUnder(ignored: Pattern, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => ignored(steps.slice(0, index + 1).join('/'), index < steps.length - 1));
}

function trimmed(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '').replace(/^\.\//, '') : path;
}
