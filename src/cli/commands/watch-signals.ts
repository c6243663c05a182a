/** How long standard output and the like have to end by themselves, in milliseconds. */
const grace = 100;

export interface Ending {
  readonly signal: AbortSignal;
  /** 130 where somebody interrupted it, 0 where it was asked to end. */
  readonly exitCode: number;
  /** Nothing is left to end. */
  over(): void;
}

/** The first signal asks for an orderly end, the second one has it at once. */
export function onSignals(note: (line: string) => void): Ending {
  const controller = new AbortController();
  let exitCode = 0;
  const heard = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143);
    exitCode = name === 'SIGINT' ? 130 : 0;
    note(`${name}: ending; a scan that is under way is given up, and leaves the store as it was (again: at once)`);
    controller.abort();
  };
  process.on('SIGINT', heard).on('SIGTERM', heard);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    over: () => {
      process.off('SIGINT', heard).off('SIGTERM', heard);
      // Calls of a scan that was given up may still be under way: nobody waits for their answers.
      if (controller.signal.aborted) setTimeout(() => process.exit(exitCode), grace).unref();
    },
  };
}
