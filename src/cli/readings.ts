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
  if (options.together) {
    const first = await readAll(inputs, options);
    const exports = new Map(first.reads.flatMap((read) => [...read.exports]));
    // What one exports another may import, whichever comes first: where there is any, all are read again knowing it.
    const { reads, errors, files } = exports.size > 0 ? await readAll(inputs, { ...options, setting: { ...options.setting, exports } }) : first;
    const all = joined(reads, files);
    if (inputs.length > 0) yield { ...all, errors: [...errors, ...all.errors] };
    return;
  }
  for (const input of inputs) {
    const read = await readInput(input, options).catch(asError(input));
    if ('error' in read) yield { estate: joinTemplates([]).estate, errors: [read.error], files: 1 };
    else yield joined(read.reads, read.files, read.errors);
  }
}

async function readAll(inputs: readonly Input[], options: ReadingOptions): Promise<{ reads: ReadTemplate[]; errors: InputError[]; files: number }> {
  const reads: ReadTemplate[] = [];
  const errors: InputError[] = [];
  let files = 0;
  for (const input of inputs) {
    const read = await readInput(input, options).catch(asError(input));
    if ('error' in read) errors.push(read.error);
    else {
      reads.push(...read.reads);
      errors.push(...(read.errors ?? []));
      files += read.files;
    }
  }
  return { reads, errors, files };
}

function joined(reads: readonly ReadTemplate[], files: number, errors: readonly InputError[] = []): Reading {
  const { estate, problems } = joinTemplates(reads);
  return { estate, errors: [...errors, ...problems], files };
}

async function readInput(
  input: Input,
  { setting, together, stdin }: ReadingOptions,
): Promise<{ reads: readonly ReadTemplate[]; files: number; errors?: readonly InputError[] }> {
  if (input.kind === 'assembly') {
    const { reads, files, errors } = await readAssembly(input.path, input.file, setting);
    return { reads, files, errors: errors.map(inputError) };
  }
  const keyPrefix = together ? `${input.file}#` : '';
  const bytes = input.kind === 'stdin' ? { bytes: await stdin() } : { path: input.path };
  return { reads: [await readTemplateFile({ file: input.file, ...bytes, setting, keyPrefix })], files: 1 };
}

function asError(input: Input): (thrown: unknown) => { error: InputError } {
  return (thrown) => {
    // A template can be made to exhaust the stack or a limit that nobody thought of: that is its fault, and the others are judged.
    if (thrown instanceof RangeError) return { error: { file: input.file, message: `it is too large or too deep to be read (${thrown.message})` } };
    if (!(thrown instanceof DocumentError)) throw thrown;
    return { error: inputError(thrown) };
  };
}

function inputError({ file, line, column, message }: DocumentError): InputError {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }), message };
}
