import { Interrupted } from '../interruptible.ts';
import type { Parsed } from '../options.ts';

/** How long what is being written has to come to its end, in milliseconds. */
const grace = 100;

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs until somebody interrupts it, and says then what is left of it. A second signal ends it at once. */
export async function untilInterrupted(run: (signal: AbortSignal) => Promise<number>, left: () => string): Promise<number> {
  const controller = new AbortController();
  let code: number = codes.SIGINT;
  const heard = (name: NodeJS.Signals) => {
    code = codes[name as keyof typeof codes];
    if (controller.signal.aborted) process.exit(code);
    controller.abort();
  };
  process.on('SIGINT', heard).on('SIGTERM', heard);
  try {
    return await run(controller.signal);
  } catch (thrown) {
    if (!(thrown instanceof Interrupted)) throw thrown;
    process.stderr.write(`bylaw: interrupted: ${left()}\n`);
    // Calls may still be under way: nobody waits for their answers.
    setTimeout(() => process.exit(code), grace).unref();
    return code;
  } finally {
    process.off('SIGINT', heard).off('SIGTERM', heard);
  }
}

/** What an interrupted scan leaves. */
export function leftBy(parsed: Parsed): string {
  if (parsed.has('no-store')) return 'nothing is kept';
  if (parsed.has('snapshot') || parsed.has('from-config')) return 'the store is as it was before; run it again to have it judged';
  const within = parsed.text('resume-within') ?? '1h';
  const same = parsed.has('fresh') ? 'the same command without --fresh' : 'the same command';
  return `the store is as it was before; what was read is kept beside it, and ${same} goes on from there for ${within}`;
}
