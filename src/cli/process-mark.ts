import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process, so named that no other is taken for it: the number alone is given anew once its owner is gone, and means another process
 * in another container. Where the system does not tell a part it is empty.
 */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  readonly machine: string;
  readonly boot: string;
  /** Within which its number counts. */
  readonly numbers: string;
  /** When it began, as the system counts. */
  readonly begun: string;
}

export function ownMark(): ProcessMark {
  const { pid } = process;
  return { pid, ...place(), begun: begunAt(pid) ?? '' };
}

/** Whether it is certain that a process is gone. Of another machine or container nothing is. */
export function isGone({ pid, host, machine, boot, numbers, begun }: ProcessMark): boolean {
  const here = place();
  if (host !== here.host || machine !== here.machine) return false;
  if (numbers !== here.numbers || (numbers === '' && process.platform === 'linux')) return false;
  // Outside containers, in which the machine's id may come with the image.
  if (boot !== here.boot) return machine !== '' && numbers === ofTheMachine;
  const now = begunAt(pid);
  return now === undefined || (begun !== '' && now !== '' && now !== begun);
}

/** In one word, for records that people read too. */
export function markText({ pid, host, machine, boot, numbers, begun }: ProcessMark): string {
  return `process ${pid} on ${host} #${[machine, boot, numbers, begun].join('.')}`;
}

/** The mark at the end of a text; nothing where there is none. */
export function markIn(text: string): ProcessMark | undefined {
  const [, pid, host, machine, boot, numbers, begun] = /process (\d+) on (\S+) #([^\s.]*)\.([^\s.]*)\.([^\s.]*)\.([^\s.]*)$/.exec(text) ?? [];
  if (pid === undefined) return undefined;
  return { pid: Number(pid), host, machine, boot, numbers, begun } as ProcessMark;
}

/** What people need of it. */
export function withoutMark(text: string): string {
  return markIn(text) ? text.replace(/ #\S*$/, '') : text;
}

/** Linux gives the numbers that count on the machine itself always this name. */
const ofTheMachine = 'pid:_4026531836_';

let known: Omit<ProcessMark, 'pid' | 'begun'> | undefined;

function place(): Omit<ProcessMark, 'pid' | 'begun'> {
  known ??= {
    host: hostname().replace(/\s+/g, '_'),
    machine: word(told(() => readFileSync('/etc/machine-id', 'utf8'))),
    boot: word(told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))),
    numbers: word(told(() => readlinkSync('/proc/self/ns/pid'))),
  };
  return known;
}

/** When the process of a number began; undefined where there is none, empty where the system does not tell. */
function begunAt(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  if (process.platform === 'linux') {
    // Its name, in parentheses, may hold anything; behind it come the state and, as the twentieth, when it began.
    const fields = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
      .replace(/^.*\)\s*/s, '')
      .split(' ');
    // It has ended, and only nobody has asked how.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return word(fields[19] ?? '');
  }
  if (process.platform === 'win32') return '';
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
  return word(told(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })));
}

function word(text: string): string {
  return text.trim().replace(/[^\w:-]+/g, '_');
}

/** Other systems have no such file, and a container may hide it. */
function told(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
