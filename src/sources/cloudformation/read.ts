import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Estate } from '../../core/estate.ts';
import { preload } from '../../schema/coerce.ts';
import { type Document, DocumentError, MAX_BYTES, readDocument } from './document/index.ts';
import { type Code, codeOfFunctions } from './function-code.ts';
import { isMap, type Setting } from './scope.ts';
import { readTemplate, transformsOf } from './template.ts';
import { NotATemplate, type ReadTemplate, type TemplateInput, type TemplateProblem } from './template-input.ts';

export interface SourceResult {
  readonly estate: Estate;
  readonly problems: readonly TemplateProblem[];
}

export interface TemplateFile {
  /** As it was given; reports show it. */
  readonly file: string;
  /** Where nested templates are looked for; absent for standard input. */
  readonly path?: string;
  readonly bytes?: Uint8Array;
  readonly setting: Setting;
  readonly keyPrefix?: string;
  readonly constructs?: ReadonlyMap<string, string>;
  /** Files of an assembly by the key under which they are uploaded: a nested stack names its template by that. */
  readonly uploads?: ReadonlyMap<string, string>;
}

/** Nested stacks within nested stacks. */
const deepest = 10;
/** Nested stacks in all: a few templates that name each other can stand for billions. */
const mostNested = 500;

interface Gathered {
  readonly document: Document;
  readonly nested: ReadonlyMap<string, Gathered>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly expand: TemplateInput['expand'];
}

/** What gathering the templates of one input keeps in mind. */
interface Gathering {
  nested: number;
  /** Nested templates that cannot be read: the others are judged all the same. */
  readonly problems: TemplateProblem[];
  readonly uploads: ReadonlyMap<string, string>;
}

/** Reads a template and the nested ones beside it. Throws a DocumentError where there is nothing to judge. */
export async function readTemplateFile(input: TemplateFile): Promise<ReadTemplate> {
  const bytes = input.bytes ?? (await bytesOf(input.path as string, input.file));
  const gathering: Gathering = { nested: 0, problems: [], uploads: input.uploads ?? new Map() };
  const gathered = await gather(await readDocument(bytes, input.file), input.path, [], gathering);
  try {
    const read = readTemplate(inputOf(gathered, input));
    read.problems.push(...gathering.problems);
    if (gathering.problems.length > 0) read.incomplete ??= 'a nested template cannot be read';
    return read;
  } catch (thrown) {
    if (!(thrown instanceof NotATemplate)) throw thrown;
    throw new DocumentError(thrown.message, input.file, gathered.document.locate([]));
  }
}

/** Several templates that are judged together, as one estate. */
export function joinTemplates(reads: readonly ReadTemplate[]): SourceResult {
  const incomplete = reads.map((one) => one.incomplete).find((one) => one !== undefined);
  const estate = new Estate({
    resources: reads.length === 1 ? (reads[0] as ReadTemplate).resources : reads.flatMap((one) => one.resources),
    outputs: Object.assign({}, ...reads.map((one) => one.outputs)),
    parameters: Object.assign({}, ...reads.map((one) => one.parameters)),
    unseen: reads.flatMap((one) => one.unseen),
    stacks: reads.map((one) => one.stack),
    ...(incomplete === undefined ? {} : { incomplete }),
  });
  return { estate, problems: reads.flatMap((one) => one.problems) };
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new DocumentError(`it is larger than ${MAX_BYTES / 1e6} MB (CloudFormation itself takes 1 MB)`, file);
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof DocumentError) throw thrown;
    throw new DocumentError(reasonOf(thrown), file);
  }
}

function reasonOf(thrown: unknown): string {
  const code = (thrown as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  return `it cannot be read (${code ?? String(thrown)})`;
}

/** Everything that has to be read from disk or loaded, so that resolving can be one synchronous pass. */
async function gather(document: Document, path: string | undefined, trail: readonly string[], gathering: Gathering): Promise<Gathered> {
  const nested = new Map<string, Gathered>();
  const resources = isMap(document.value) && isMap(document.value.Resources) ? document.value.Resources : {};
  const types = new Set<string>();
  for (const id in resources) {
    const resource = resources[id];
    if (id.startsWith('Fn::ForEach::')) addTypes(resource, types);
    if (!isMap(resource) || typeof resource.Type !== 'string') continue;
    types.add(resource.Type);
    if (resource.Type !== 'AWS::CloudFormation::Stack' || path === undefined) continue;
    const file = nestedFile(resource, path, gathering.uploads);
    if (file === undefined) continue;
    const inner = await gatherNested(file, beside(document.file, path, file), [...trail, resolve(path)], gathering);
    if (inner) nested.set(id, inner);
  }
  const sam = isMap(document.value) && transformsOf(document.value).includes('AWS::Serverless-2016-10-31');
  const { expandSam, madeTypes } = sam ? await import('./sam/index.ts') : { expandSam: undefined, madeTypes: [] };
  await preload([...types, ...madeTypes]);
  const codes = path === undefined ? new Map<string, Code>() : await codeOfFunctions(document.value, path);
  return { document, nested, codes, expand: expandSam };
}

/** A nested template; undefined where there is no such file. What is wrong with it is kept, and the parent is judged without. */
async function gatherNested(file: string, shown: string, trail: readonly string[], gathering: Gathering): Promise<Gathered | undefined> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) return undefined;
  const refuse = (message: string) => {
    gathering.problems.push({ file: shown, message });
    return undefined;
  };
  if (trail.includes(file)) return refuse('it is nested in itself');
  if (trail.length > deepest) return refuse(`it is nested more than ${deepest} deep`);
  if (++gathering.nested > mostNested)
    return gathering.nested === mostNested + 1 ? refuse(`there are more than ${mostNested} nested stacks`) : undefined;
  try {
    return await gather(await readDocument(await bytesOf(file, shown), shown), file, trail, gathering);
  } catch (thrown) {
    if (!(thrown instanceof DocumentError)) throw thrown;
    const { line, column, message } = thrown;
    gathering.problems.push({ file: shown, ...(line === undefined || column === undefined ? {} : { line, column }), message });
    return undefined;
  }
}

/** The types of what loops make. */
function addTypes(raw: unknown, types: Set<string>): void {
  if (Array.isArray(raw)) for (const item of raw) addTypes(item, types);
  if (!isMap(raw)) return;
  if (typeof raw.Type === 'string') types.add(raw.Type);
  for (const key in raw) if (typeof raw[key] === 'object') addTypes(raw[key], types);
}

/** The file of a nested stack: what the CDK notes, or a `TemplateURL` that is a path, as before `cloudformation package`. */
function nestedFile(resource: { readonly [key: string]: unknown }, from: string, uploads: ReadonlyMap<string, string>): string | undefined {
  const asset = isMap(resource.Metadata) ? resource.Metadata['aws:asset:path'] : undefined;
  const url = isMap(resource.Properties) ? resource.Properties.TemplateURL : undefined;
  const local = typeof asset === 'string' ? asset : typeof url === 'string' && !/^[a-z0-9]+:\/\//i.test(url) ? url : undefined;
  const path = local ?? uploaded(url, uploads);
  // Hostile templates may name any file: nothing that is hidden, and nothing but what is called like a template.
  if (path === undefined || isAbsolute(path) || !/^\.(?:json|ya?ml|template)$/i.test(extname(path))) return undefined;
  if (path.split(/[\\/]/).some((step) => step.startsWith('.') && step !== '.' && step !== '..')) return undefined;
  return resolve(dirname(from), path);
}

/** The file behind a URL that the CDK puts together of the bucket's name and the key. */
function uploaded(url: unknown, uploads: ReadonlyMap<string, string>): string | undefined {
  if (uploads.size === 0 || url === undefined) return undefined;
  const written = JSON.stringify(url);
  for (const [key, path] of uploads) if (written.includes(`/${key}`)) return path;
  return undefined;
}

/** A nested file in the words in which its parent was given. */
function beside(given: string, path: string, nested: string): string {
  return join(dirname(given), relative(resolve(dirname(path)), nested))
    .split(sep)
    .join('/');
}

function inputOf(gathered: Gathered, { setting, keyPrefix = '', constructs }: TemplateFile): TemplateInput {
  const { document, nested, codes, expand } = gathered;
  const of = (one: Gathered): ReturnType<TemplateInput['nested']> => ({
    document: one.document,
    setting: withoutStack(setting),
    nested: (id) => mapped(one.nested.get(id), of),
    codes: one.codes,
    ...(one.expand ? { expand: one.expand } : {}),
  });
  return {
    document,
    setting,
    prefix: '',
    keyPrefix,
    codes,
    nested: (id) => mapped(nested.get(id), of),
    ...(expand ? { expand } : {}),
    ...(constructs ? { constructs } : {}),
  };
}

function mapped<A, B>(value: A | undefined, map: (value: A) => B): B | undefined {
  return value === undefined ? undefined : map(value);
}

function withoutStack({ stackName: _, ...setting }: Setting): Setting {
  return setting;
}
