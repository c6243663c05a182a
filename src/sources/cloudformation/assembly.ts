import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { Unknown, type Value } from '../../core/value.ts';
import { DocumentError } from './document/index.ts';
import { readTemplateFile } from './read.ts';
import { isMap, type RawMap, type Setting, stackOutputKey } from './scope.ts';
import type { ReadTemplate } from './template-input.ts';

/** Whether a folder is what `cdk synth` writes. */
export async function isAssembly(folder: string): Promise<boolean> {
  return readFile(join(folder, 'manifest.json')).then(
    (bytes) => bytes.includes('"artifacts"'),
    () => false,
  );
}

interface Stack {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly artifact: RawMap;
  readonly dependencies: readonly string[];
}

/** Reads every stack of a cloud assembly, those of its stages too, as one estate: what one exports another may import. */
export async function readAssembly(folder: string, given: string, setting: Setting): Promise<AssemblyResult> {
  const errors: DocumentError[] = [];
  const stacks = inOrder(await stacksOf(folder, given, errors));
  const exported: Exported[] = [];
  const stackOutputs = new Map<string, Value>();
  const reads: ReadTemplate[] = [];
  for (const stack of stacks) {
    const properties = isMap(stack.artifact.properties) ? stack.artifact.properties : {};
    const environment = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(stack.artifact.environment ?? ''));
    const known = (value: string | undefined) => (value === undefined || value.startsWith('unknown-') ? undefined : value);
    const account = known(environment?.[1]) ?? setting.account;
    const region = known(environment?.[2]) ?? setting.region;
    const stackName = String(properties.stackName ?? stack.id);
    const exports = importable(exported, account, region);
    const read = await readTemplateFile({
      file: stack.file,
      path: join(stack.folder, String(properties.templateFile)),
      keyPrefix: `${stack.id}#`,
      constructs: await constructsOf(stack),
      uploads: await uploadsOf(stack),
      setting: {
        ...setting,
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region }),
        stackName,
        parameters: { ...(isMap(properties.parameters) ? properties.parameters : {}), ...setting.parameters },
        exports,
        stackOutputs,
      },
    }).catch(keep(errors));
    if (!read) continue;
    for (const [name, value] of read.exports) exported.push({ name, value, account, region });
    for (const [name, value] of Object.entries(read.outputs)) stackOutputs.set(stackOutputKey(stackName, region, name), value);
    reads.push(read);
  }
  if (errors.length > 0) for (const read of reads) read.incomplete ??= 'a stack of the assembly cannot be read';
  return { reads, files: stacks.length, errors };
}

export interface AssemblyResult {
  readonly reads: ReadTemplate[];
  readonly files: number;
  /** Stacks and stages that cannot be read: the others are judged. */
  readonly errors: readonly DocumentError[];
}

function keep(errors: DocumentError[]): (thrown: unknown) => undefined {
  return (thrown) => {
    if (!(thrown instanceof DocumentError)) throw thrown;
    errors.push(thrown);
    return undefined;
  };
}

/** What the stack uploads, by key. Without the list, nested stacks are found only by what their metadata says. */
async function uploadsOf({ folder, id }: Stack): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, `${id}.assets.json`), 'utf8').catch(() => '{}');
  const uploads = new Map<string, string>();
  for (const { source, destinations } of filesOf(text)) {
    const path = isMap(source) ? source.path : undefined;
    for (const one of isMap(destinations) ? Object.values(destinations) : []) {
      if (typeof path === 'string' && isMap(one) && typeof one.objectKey === 'string') uploads.set(one.objectKey, path);
    }
  }
  return uploads;
}

function filesOf(text: string): RawMap[] {
  try {
    const list: unknown = JSON.parse(text);
    return isMap(list) && isMap(list.files) ? Object.values(list.files).filter(isMap) : [];
  } catch {
    // The list of uploads only helps to find nested stacks; one that is not found is reported as not seen.
    return [];
  }
}

/** An export is known in its own account and region only; where those are not known, in any. */
interface Exported {
  readonly name: string;
  readonly value: Value;
  readonly account: string | undefined;
  readonly region: string | undefined;
}

function importable(exported: readonly Exported[], account: string | undefined, region: string | undefined): ReadonlyMap<string, Value> {
  const exports = new Map<string, Value>();
  const agree = (one: string | undefined, other: string | undefined) => one === undefined || other === undefined || one === other;
  for (const one of exported) {
    if (!agree(one.account, account) || !agree(one.region, region)) continue;
    exports.set(one.name, exports.has(one.name) ? new Unknown('several stacks export it') : one.value);
  }
  return exports;
}

async function stacksOf(folder: string, given: string, errors: DocumentError[]): Promise<Stack[]> {
  const stacks: Stack[] = [];
  const manifest = await manifestOf(folder, given);
  for (const [id, artifact] of Object.entries(isMap(manifest.artifacts) ? manifest.artifacts : {})) {
    if (!isMap(artifact)) continue;
    const properties = isMap(artifact.properties) ? artifact.properties : {};
    if (artifact.type === 'aws:cloudformation:stack' && typeof properties.templateFile === 'string') {
      const dependencies = Array.isArray(artifact.dependencies) ? artifact.dependencies.map(String) : [];
      const file = `${given}/${properties.templateFile}`;
      if (!isInside(properties.templateFile))
        throw new DocumentError('the manifest of the assembly names a template outside of it', `${given}/manifest.json`);
      stacks.push({ id, folder, file, artifact, dependencies });
    } else if (artifact.type === 'cdk:cloud-assembly' && typeof properties.directoryName === 'string') {
      if (!isInside(properties.directoryName))
        throw new DocumentError('the manifest of the assembly names a folder outside of it', `${given}/manifest.json`);
      const inner = stacksOf(join(folder, properties.directoryName), `${given}/${properties.directoryName}`, errors);
      stacks.push(...((await inner.catch(keep(errors))) ?? []));
    }
  }
  return stacks;
}

/** Whether a path stays below its folder: assemblies come from builds that nobody has looked at yet. */
function isInside(path: string): boolean {
  return path !== '' && !/^(?:\.\.?(?:[\\/]|$)|[\\/])/.test(normalize(path));
}

async function manifestOf(folder: string, given: string): Promise<RawMap> {
  const file = `${given}/manifest.json`;
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    if (isMap(manifest)) return manifest;
  } catch {
    throw new DocumentError('the manifest of the assembly cannot be read', file);
  }
  throw new DocumentError('the manifest of the assembly is not a map', file);
}

/** Exporting stacks before those that import from them. */
function inOrder(stacks: readonly Stack[]): Stack[] {
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const ordered = new Set<Stack>();
  const visit = (stack: Stack, trail: ReadonlySet<Stack>) => {
    if (ordered.has(stack) || trail.has(stack)) return;
    for (const id of stack.dependencies) {
      const other = byId.get(id);
      if (other) visit(other, new Set(trail).add(stack));
    }
    ordered.add(stack);
  };
  for (const stack of stacks) visit(stack, new Set());
  return [...ordered];
}

/** Which construct made which resource: the manifest keeps it under the construct's path, or in a file of its own. */
async function constructsOf({ folder, artifact }: Stack): Promise<ReadonlyMap<string, string>> {
  const file = artifact.additionalMetadataFile;
  const more = typeof file === 'string' && isInside(file) ? await readFile(join(folder, file), 'utf8').then(parsed, () => ({})) : {};
  const constructs = new Map<string, string>();
  for (const metadata of [artifact.metadata, more]) {
    for (const [path, entries] of Object.entries(isMap(metadata) ? metadata : {})) {
      for (const entry of Array.isArray(entries) ? entries : [])
        if (isMap(entry) && entry.type === 'aws:cdk:logicalId') constructs.set(String(entry.data), path.replace(/^\//, ''));
    }
  }
  return constructs;
}

/** Findings go without the paths of their constructs where the file cannot be understood. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
