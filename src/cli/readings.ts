import type { Reading } from '../app/check.ts';
import type { InputError } from '../reports/report.ts';
import { DocumentError, joinTemplates, type ReadTemplate, readAssembly, readTemplateFile, type Setting } from '../sources/cloudformation/index.ts';
import type { Input } from './inputs.ts';

export interface ReadingOptions {
  readonly setting: Setting;
  /** Judge all inputs as one estate. */
  readonly together: boolean;
  stdin(): Promise<Uint8Array>;
}

/** Reads the inputs one after another: each is let go of before the next is read. */
export async function* readings(inputs: readonly Input[], options: ReadingOptions): AsyncGenerator<Reading> {
  const gathered: ReadTemplate[] = [];
  const errors: InputError[] = [];
  let files = 0;
  for (const input of inputs) {
    const read = await readInput(input, options).catch(asError(input));
    if ('error' in read) {
      if (options.together) errors.push(read.error);
      else yield { estate: joinTemplates([]).estate, errors: [read.error], files: 1 };
    } else if (options.together) {
      gathered.push(...read.reads);
      files += read.files;
    } else yield joined(read.reads, read.files);
  }
  if (options.together && (gathered.length > 0 || errors.length > 0)) {
    const all = joined(gathered, files);
    yield { ...all, errors: [...errors, ...all.errors] };
  }
}

function joined(reads: readonly ReadTemplate[], files: number): Reading {
  const { estate, problems } = joinTemplates(reads);
  return { estate, errors: problems, files };
}

async function readInput(input: Input, { setting, together, stdin }: ReadingOptions): Promise<{ reads: readonly ReadTemplate[]; files: number }> {
  if (input.kind === 'assembly') return readAssembly(input.path, input.file, setting);
  const keyPrefix = together ? `${input.file}#` : '';
  const bytes = input.kind === 'stdin' ? { bytes: await stdin() } : { path: input.path };
  return { reads: [await readTemplateFile({ file: input.file, ...bytes, setting, keyPrefix })], files: 1 };
}

function asError(input: Input): (thrown: unknown) => { error: InputError } {
  return (thrown) => {
    // A template can be made to exhaust the stack or a limit that nobody thought of: that is its fault, and the others are judged.
    if (thrown instanceof RangeError) return { error: { file: input.file, message: `it is too large or too deep to be read (${thrown.message})` } };
    if (!(thrown instanceof DocumentError)) throw thrown;
    const { file, line, column, message } = thrown;
    return { error: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), message } };
  };
}
