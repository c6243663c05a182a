import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
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
  const add = (input: Input) => inputs.set(input.file, input);
  for (const path of paths) {
    if (path === '-') {
      add({ kind: 'stdin', file: '-' });
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) {
      const before = inputs.size;
      await walk(path, trimmed(path), ignored, add);
      if (inputs.size === before) errors.push({ file: path, message: 'there are no templates in this folder' });
    } else if (found && options.templatesOnly && (isUnder(ignored, trimmed(path)) || !(await looksLikeTemplate(path)))) skipped.push(path);
    else if (found) add({ kind: 'template', file: path, path });
    else if (/[*?[{]/.test(path)) {
      const before = inputs.size;
      await expandGlob(path, ignored, add);
      if (inputs.size === before) errors.push({ file: path, message: 'no file matches this pattern' });
    } else errors.push({ file: path, message: 'there is no such file or folder' });
  }
  return { inputs: [...inputs.values()], errors, skipped };
}

/** A folder's templates, in an order that is the same everywhere. A cloud assembly is one input. */
async function walk(path: string, given: string, ignored: Pattern, add: (input: Input) => void): Promise<void> {
  const entries = (await readdir(path, { withFileTypes: true }).catch(() => [])).sort((one, other) => (one.name < other.name ? -1 : 1));
  if (entries.some((entry) => entry.name === 'manifest.json')) {
    const { isAssembly } = await import('../sources/cloudformation/index.ts');
    if (await isAssembly(path)) return add({ kind: 'assembly', file: given, path });
  }
  for (const entry of entries) {
    const inner = join(path, entry.name);
    const shown = given === '.' ? entry.name : `${given}/${entry.name}`;
    if (ignored(shown, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && (!entry.name.startsWith('.') || entry.name === '.github')) await walk(inner, shown, ignored, add);
    } else if (entry.isFile() && templateName.test(entry.name) && (await looksLikeTemplate(inner)))
      add({ kind: 'template', file: shown, path: inner });
  }
}

/** Folders hold much that is JSON or YAML and no template: such files are passed over, unless they are named themselves. */
async function looksLikeTemplate(path: string): Promise<boolean> {
  if (/^(package(-lock)?|tsconfig.*|manifest|tree|cdk|.*\.assets)\.json$/.test(basename(path))) return false;
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.includes('Resources') && marks.test(text);
}

async function expandGlob(glob: string, ignored: Pattern, add: (input: Input) => void): Promise<void> {
  const steps = glob.split('/');
  const plain = steps.findIndex((step) => /[*?[{]/.test(step));
  const base = steps.slice(0, plain).join('/') || (glob.startsWith('/') ? '/' : '.');
  const matches = pathPattern([`/${steps.slice(plain).join('/')}`]);
  const visit = async (folder: string): Promise<void> => {
    const entries = (await readdir(folder, { withFileTypes: true }).catch(() => [])).sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const shown = relative(base, path).split(sep).join('/');
      if (ignored(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) await visit(path);
      } else if (matches(shown, false)) add({ kind: 'template', file: base === '.' ? shown : path, path });
    }
  };
  await visit(base);
}

/** Whether a file is ignored, or a folder that it is in. */
function isUnder(ignored: Pattern, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => ignored(steps.slice(0, index + 1).join('/'), index < steps.length - 1));
}

function trimmed(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '').replace(/^\.\//, '') : path;
}
