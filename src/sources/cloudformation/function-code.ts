import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isMap, type Raw, type RawMap } from './scope.ts';

/** The text of a function's files by their path in its folder. */
export type Code = Readonly<Record<string, string>>;

const extensions = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.py']);
const skipped = /^(?:node_modules|__pycache__|\..*|tests?|__tests__)$/;
/** What people write is small; what is larger is a bundle of other people's code, of which rules could say nothing useful. */
const limits = { files: 200, bytes: 512_000, fileBytes: 256_000, depth: 5 };

/**
 * The code of the functions of a template that lies beside it: a folder or a file that `Code` names before it is packaged, or an
 * asset of the CDK. Code that cannot be had whole is left out.
 */
export async function codeOfFunctions(template: Raw, path: string): Promise<ReadonlyMap<string, Code>> {
  const found = new Map<string, Code>();
  if (!isMap(template) || !isMap(template.Resources)) return found;
  const read = new Map<string, Promise<Code | undefined>>();
  for (const [id, raw] of Object.entries(template.Resources)) {
    const place = isMap(raw) ? placeOf(raw, template) : undefined;
    if (place === undefined || !isHarmless(place)) continue;
    const at = resolve(dirname(path), place);
    const reading = read.get(at) ?? readCode(at).catch(unreadable);
    read.set(at, reading);
    const code = await reading;
    if (code) found.set(id, code);
  }
  return found;
}

/** Files that cannot be read are as good as not there: the function is judged without its code. */
function unreadable(thrown: unknown): undefined {
  if ((thrown as NodeJS.ErrnoException).code === undefined) throw thrown;
  return undefined;
}

function placeOf(raw: RawMap, template: RawMap): string | undefined {
  const properties = isMap(raw.Properties) ? raw.Properties : {};
  if (raw.Type === 'AWS::Lambda::Function') {
    const asset = isMap(raw.Metadata) ? raw.Metadata['aws:asset:path'] : undefined;
    return local(asset) ?? local(properties.Code);
  }
  if (raw.Type !== 'AWS::Serverless::Function') return undefined;
  const globals = isMap(template.Globals) && isMap(template.Globals.Function) ? template.Globals.Function : {};
  return local(properties.CodeUri) ?? local(globals.CodeUri);
}

function local(value: Raw): string | undefined {
  return typeof value === 'string' && !/^[a-z0-9]+:\/\//i.test(value) ? value : undefined;
}

/** Hostile templates may name any folder: nothing absolute, and nothing that is hidden. */
function isHarmless(place: string): boolean {
  return !isAbsolute(place) && place.split(/[\\/]/).every((step) => !step.startsWith('.') || step === '.' || step === '..');
}

async function readCode(at: string): Promise<Code | undefined> {
  const there = await stat(at);
  if (there.isFile())
    return extensions.has(extname(at)) && there.size <= limits.fileBytes ? { [basename(at)]: await readFile(at, 'utf8') } : undefined;
  if (!there.isDirectory()) return undefined;
  const paths = await listed(at, 0);
  if (!paths || paths.length === 0 || paths.length > limits.files) return undefined;
  const code: Record<string, string> = {};
  let bytes = 0;
  for (const one of paths) {
    const { size } = await stat(one);
    bytes += size;
    if (size > limits.fileBytes || bytes > limits.bytes) return undefined;
    code[relative(at, one).split(sep).join('/')] = await readFile(one, 'utf8');
  }
  return code;
}

/** The files that may be code; undefined where there are more than anybody would write. */
async function listed(folder: string, depth: number): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.length > 10 * limits.files) return undefined;
  const paths: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (skipped.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isFile() && extensions.has(extname(entry.name))) paths.push(path);
    if (!entry.isDirectory()) continue;
    const inner = depth < limits.depth ? await listed(path, depth + 1) : undefined;
    if (!inner) return undefined;
    paths.push(...inner);
    if (paths.length > limits.files) return undefined;
  }
  return paths;
}
