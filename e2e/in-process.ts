import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { run } from '../src/cli/run.ts';

export interface Answer {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly json: {
    results: Result[];
    errors: { file: string; line?: number; column?: number; message: string }[];
    summary: Record<string, unknown>;
    run: Record<string, unknown>;
  };
}

export interface Result {
  readonly rule: string;
  readonly verdict: string;
  readonly severity: string;
  readonly resource: {
    readonly type: string;
    readonly id: string;
    readonly file: string;
    readonly construct?: string;
    readonly region?: string;
    readonly account?: string;
    readonly arn?: string;
  };
  readonly findings: readonly {
    readonly path: string;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
    readonly actual?: string;
    readonly related: readonly { readonly id: string }[];
  }[];
  readonly reason?: string;
  readonly waiver?: { readonly owner: string; readonly expires?: string; readonly expired: boolean; readonly source: string };
}

/** Runs the command line as it is, in this process and in the given folder. */
export async function bylaw(folder: string, ...args: string[]): Promise<Answer> {
  const before = process.cwd();
  let out = '';
  let err = '';
  const writer =
    (add: (text: string) => void) =>
    (text: unknown, ...rest: unknown[]) => {
      add(String(text));
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      done?.();
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(
      writer((text) => {
        out += text;
      }) as never,
    ),
    vi.spyOn(process.stderr, 'write').mockImplementation(
      writer((text) => {
        err += text;
      }) as never,
    ),
  ];
  process.chdir(folder);
  try {
    const exitCode = await run(args);
    return {
      exitCode,
      out,
      err,
      get json() {
        return JSON.parse(out);
      },
    };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder of its own with some files in it; objects are written as JSON. */
export function folderWith(files: Readonly<Record<string, string | object | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-e2e-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
