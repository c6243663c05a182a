import { constants, createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { oneLine } from '../reports/plain-text.ts';
import type { InputError } from '../reports/report.ts';
import { UsageError } from './options.ts';

/** Where a report goes: a file, or standard output. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  readonly terminal: boolean;
}

export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') {
    const { stdout } = process;
    return {
      write: (text) => written(stdout, text).catch((thrown) => Promise.reject(cannotWrite('standard output', thrown))),
      close: async () => {},
      terminal: stdout.isTTY === true,
    };
  }
  await writable(file).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
  let stream: WriteStream | undefined;
  // Opened when there is something to say: a run that comes to nothing leaves the last report as it is.
  const opened = () => {
    if (stream) return stream;
    stream = createWriteStream(file);
    // Each write says itself what went wrong; without a listener the stream would end the process.
    stream.on('error', () => {});
    return stream;
  };
  return {
    write: (text) => written(opened(), text).catch((thrown) => Promise.reject(cannotWrite(file, thrown))),
    close: () =>
      new Promise((resolve, reject) => {
        opened().once('error', (error) => reject(cannotWrite(file, error)));
        opened().end(resolve);
      }),
    terminal: false,
  };
}

/** Says at once what would stop the report at its end. */
async function writable(file: string): Promise<void> {
  const there = await stat(file).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'ENOENT') throw thrown;
  });
  if (there?.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
  await access(there ? file : dirname(file), constants.W_OK);
}

function written(stream: NodeJS.WriteStream | WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
}

export function cannotWrite(file: string, thrown: unknown): UsageError {
  const { code } = thrown as NodeJS.ErrnoException;
  const reason =
    code === 'ENOENT'
      ? 'its folder does not exist'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'it may not be written'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'ENOSPC'
            ? 'the disk is full'
            : String(code ?? thrown);
  return new UsageError(`${file}: the output cannot be written: ${reason}`);
}

/** The text of input files for code frames; the last one is kept, since findings come file by file. */
export function sourceReader(stdin: () => Uint8Array | undefined): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, text: textOf(file, stdin) };
    return last.text;
  };
}

function textOf(file: string, stdin: () => Uint8Array | undefined): string | undefined {
  try {
    const bytes = file === '-' ? stdin() : readFileSync(file);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  } catch {
    // The report goes without its code frame: the file was there when it was judged.
    return undefined;
  }
}

/** An input that could not be read, as a line on standard error. */
export function inOneLine({ file, line, column, message }: InputError): string {
  return oneLine(`${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: ${message}`);
}
