import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory in MB. */
  readonly megabytes: number;
  readonly exitCode: number | null;
  readonly output: string;
}

const probe = join(import.meta.dirname, 'probe.cjs');

/** Runs Node with some arguments as a process of its own: wall time from outside, peak memory as the process itself reports it. */
export function measure(args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', probe, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
    let output = '';
    let memory = '';
    child.stdout?.on('data', (chunk) => {
      if (output.length < 4096) output += String(chunk);
    });
    child.stdio[3]?.on('data', (chunk) => {
      memory += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (exitCode) =>
      exitCode !== 0 && exitCode !== 1
        ? reject(new Error(`exit code ${exitCode} of ${args.join(' ')}`))
        : resolve({ seconds: (performance.now() - started) / 1000, megabytes: Number(memory) / 1024, exitCode, output }),
    );
  });
}

/** The run in the middle of several, by time. */
export async function median(runs: number, args: readonly string[], cwd: string): Promise<Measured> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(args, cwd));
  return measured.sort((one, other) => one.seconds - other.seconds)[Math.floor(runs / 2)] as Measured;
}
