import { oneLine } from '../../reports/plain-text.ts';
import { cannotWrite } from '../output.ts';

/** What a run says on standard output and beside it. */
export interface Teller {
  say(text: string): void;
  /** A line beside it, unless quiet is wanted. */
  note(line: string): void;
  /** A line that is said in any case. */
  warn(line: string): void;
  /** Ends when all of it is written; throws where it could not be. Answers whether its reader was there to the end. */
  said(): Promise<boolean>;
}

/** What is said where the plan was not read to its end: whoever has not seen it has not agreed to it. */
export const unread = 'nobody reads the plan any more (| head?): nothing was done';

/** Other commands end at once, and well, with their reader. One that is about to write says first that it does not. */
export function outliveReader(): void {
  process.stdout.removeAllListeners('error').on('error', () => {});
}

export function teller(quiet: boolean): Teller {
  let last: Promise<void> = Promise.resolve();
  let wrong: NodeJS.ErrnoException | undefined;
  const warn = (line: string) => void process.stderr.write(`bylaw: ${oneLine(line)}\n`);
  return {
    say(text) {
      last = new Promise((resolve) =>
        process.stdout.write(text, (error) => {
          wrong ??= error ?? undefined;
          resolve();
        }),
      );
    },
    note: (line) => (quiet ? undefined : warn(line)),
    warn,
    async said() {
      await last;
      if (wrong && wrong.code !== 'EPIPE') throw cannotWrite('standard output', wrong);
      return wrong === undefined;
    },
  };
}
