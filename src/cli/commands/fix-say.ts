import { oneLine } from '../../reports/plain-text.ts';
import { cannotWrite } from '../output.ts';

/** What a run says on standard output and beside it. */
export interface Teller {
  say(text: string): void;
  /** A line beside it, unless quiet is wanted. */
  note(line: string): void;
  /** A line that is said in any case. */
  warn(line: string): void;
  /** Ends when all of it is written; throws where it could not be: whoever has not seen a plan has not agreed to it. */
  said(): Promise<void>;
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
      // A reader that went away has seen what it wanted.
      if (wrong && wrong.code !== 'EPIPE') throw cannotWrite('standard output', wrong);
    },
  };
}
