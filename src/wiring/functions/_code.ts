import { OwnName, Reference, type Text, text } from '../../core/index.ts';
import { type Language, languageOf } from '../_parse/code.ts';
import type { FunctionNode } from './_functions.ts';

/** The code of functions, as far as it can be seen: inline, or files beside the template. */

export interface CodeFile {
  readonly path: string;
  readonly source: string;
  readonly language: Language;
}

export interface Code {
  /** Whether it stands in the template itself: then it is one file called index. */
  readonly inline: boolean;
  readonly files: readonly CodeFile[];
  /** The file that the handler is in, where it is among them. */
  readonly entry: CodeFile | undefined;
  /** `index.handler` */
  readonly handler: string;
}

const extensions: Readonly<Record<Language, readonly string[]>> = {
  javascript: ['.mjs', '.cjs', '.js', '.ts', '.mts'],
  python: ['.py'],
};

/** Undefined where there is none to be seen, or in a language that is not looked into. */
export function codeOf({ resource, properties }: FunctionNode): Code | undefined {
  const inline = text(properties.Code, 'ZipFile');
  if (!inline && !resource.code) return undefined;
  const language = languageOf(text(properties, 'Runtime')?.value ?? '');
  const handler = text(properties, 'Handler')?.value;
  if (!language || handler === undefined) return undefined;
  if (inline) {
    const file = { path: `index${extensions[language][0]}`, source: sourceOf(inline), language };
    return { inline: true, files: [file], entry: moduleOf(handler, language) === 'index' ? file : undefined, handler };
  }
  const files = Object.entries(resource.code ?? {}).flatMap(([path, source]) =>
    extensions[language].some((end) => path.endsWith(end)) ? [{ path, source, language }] : [],
  );
  return { inline: false, files, entry: fileOf(files, moduleOf(handler, language)), handler };
}

/** Names of the deployment stand in code as plain words; anything else that is not known may be any code. */
function sourceOf(code: Text): string {
  const isPlain = code.parts.every((part) => typeof part === 'string' || part instanceof OwnName || part instanceof Reference);
  // A reference as the whole of it is a file that somebody reads in.
  return isPlain && code.head !== '' ? code.parts.map((part) => (typeof part === 'string' ? part : 'name')).join('') : code.value;
}

/** The module of a handler: `src/app` of `src/app.handler`, and of Python's `src.app.handler`. */
function moduleOf(handler: string, language: Language): string {
  if (language === 'python') return handler.slice(0, Math.max(0, handler.lastIndexOf('.'))).replaceAll('.', '/');
  const start = handler.lastIndexOf('/') + 1;
  const dot = handler.indexOf('.', start);
  return dot < 0 ? handler : handler.slice(0, dot);
}

function fileOf(files: readonly CodeFile[], module: string): CodeFile | undefined {
  const wanted = module.replace(/^\.\//, '');
  return files.find(({ path, language }) => extensions[language].some((end) => path === wanted + end));
}

/** The files that the handler's brings in, at first or second hand: the others may belong to other functions. */
export function reachable({ files, entry }: Code): readonly CodeFile[] {
  const found = new Set<CodeFile>(entry ? [entry] : []);
  for (const file of found) for (const module of new Set(importsOf(file))) for (const other of resolved(files, module)) found.add(other);
  return [...found];
}

const imports: Readonly<Record<Language, RegExp>> = {
  javascript: /\b(?:from|require\(|import\(|import)\s{0,9}['"](\.{1,2}\/[^'"\n]{1,200})['"]/g,
  python: /^[ \t]{0,40}(?:from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t(]{1,9}([\w, \t]{0,200})|import[ \t]{1,9}([\w., \t]{1,200}))/gm,
};

/** Paths that a file may mean, from the root of the code. */
function importsOf({ path, source, language }: CodeFile): string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return [...source.matchAll(imports[language])].flatMap(([, first = '', names = '', plain = '']) => {
    if (language === 'javascript') return [normal(`${folder}/${first}`)];
    if (plain !== '') return plain.split(',').map((one) => (one.trim().split(/\s/)[0] ?? '').replaceAll('.', '/'));
    const dots = /^\.*/.exec(first)?.[0].length ?? 0;
    const module = first.slice(dots).replaceAll('.', '/');
    const base = dots === 0 ? module : normal(`${folder}/${'../'.repeat(dots - 1)}${module}`);
    return [base, ...names.split(',').map((one) => normal(`${base}/${one.trim().split(/\s/)[0]}`))];
  });
}

function resolved(files: readonly CodeFile[], module: string): readonly CodeFile[] {
  return files.filter(({ path, language }) =>
    [
      module,
      ...extensions[language].flatMap((end) => [
        module + end,
        `${module}/index${end}`,
        `${module}/__init__${end}`,
        module.replace(/\.m?js$/, '') + end,
      ]),
    ].includes(path),
  );
}

function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Where a line of code stands, for messages: `line 4 of its inline code`, `notify/index.js:4`. */
export function placeOf({ inline }: Code, { path }: CodeFile, line: number): string {
  return inline ? `line ${line} of its inline code` : `${path}:${line}`;
}
