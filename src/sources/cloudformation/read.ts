import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import { Estate } from '../../core/estate.ts';
import { preload } from '../../schema/coerce.ts';
import { type Document, DocumentError, MAX_BYTES, readDocument } from './document/index.ts';
import { isMap, type Setting } from './scope.ts';
import { NotATemplate, type ReadTemplate, readTemplate, type TemplateInput, type TemplateProblem } from './template.ts';

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
}

/** Nested stacks within nested stacks: more than this is a template that contains itself. */
const deepest = 10;

interface Gathered {
  readonly document: Document;
  readonly nested: ReadonlyMap<string, Gathered>;
  readonly expand: TemplateInput['expand'];
}

/** Reads a template and the nested ones beside it. Throws a DocumentError where there is nothing to judge. */
export async function readTemplateFile(input: TemplateFile): Promise<ReadTemplate> {
  const bytes = input.bytes ?? (await bytesOf(input.path as string, input.file));
  const gathered = await gather(await readDocument(bytes, input.file), input.path, 0);
  try {
    return readTemplate(inputOf(gathered, input));
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
async function gather(document: Document, path: string | undefined, depth: number): Promise<Gathered> {
  const nested = new Map<string, Gathered>();
  const resources = isMap(document.value) && isMap(document.value.Resources) ? document.value.Resources : {};
  const types = new Set<string>();
  for (const id in resources) {
    const resource = resources[id];
    if (!isMap(resource) || typeof resource.Type !== 'string') continue;
    types.add(resource.Type);
    if (resource.Type !== 'AWS::CloudFormation::Stack' || path === undefined) continue;
    const file = nestedFile(resource, path);
    if (file === undefined) continue;
    if (depth >= deepest) throw new DocumentError(`its stacks are nested more than ${deepest} deep`, document.file);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) nested.set(id, await gather(await readDocument(bytes, beside(document.file, path, file)), file, depth + 1));
  }
  await preload(types);
  const sam = [...types].some((type) => type.startsWith('AWS::Serverless::'));
  const expand = sam ? (await import('./sam/index.ts')).expandSam : undefined;
  return { document, nested, expand };
}

/** The file of a nested stack: what the CDK notes, or a `TemplateURL` that is a path, as before `cloudformation package`. */
function nestedFile(resource: { readonly [key: string]: unknown }, from: string): string | undefined {
  const asset = isMap(resource.Metadata) ? resource.Metadata['aws:asset:path'] : undefined;
  const url = isMap(resource.Properties) ? resource.Properties.TemplateURL : undefined;
  const path = typeof asset === 'string' ? asset : typeof url === 'string' && !/^[a-z0-9]+:\/\//i.test(url) ? url : undefined;
  // Hostile templates may name any file: only what is beside or below the template is read.
  if (path === undefined || isAbsolute(path)) return undefined;
  const file = resolve(dirname(from), path);
  return file.startsWith(`${resolve(dirname(from))}/`) || path.startsWith('../') ? file : undefined;
}

/** A nested file in the words in which its parent was given. */
function beside(given: string, path: string, nested: string): string {
  const folder = resolve(dirname(path));
  return nested.startsWith(`${folder}/`) ? `${given.includes('/') ? `${dirname(given)}/` : ''}${nested.slice(folder.length + 1)}` : nested;
}

function inputOf(gathered: Gathered, { setting, keyPrefix = '', constructs }: TemplateFile): TemplateInput {
  const { document, nested, expand } = gathered;
  const of = (one: Gathered): ReturnType<TemplateInput['nested']> => ({
    document: one.document,
    setting: withoutStack(setting),
    nested: (id) => mapped(one.nested.get(id), of),
    ...(one.expand ? { expand: one.expand } : {}),
  });
  return {
    document,
    setting,
    prefix: '',
    keyPrefix,
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
