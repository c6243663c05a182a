import { oneLine } from '../reports/plain-text.ts';

const beforeShown = 1000;
const between = 100;

export interface ProgressLine {
  /** Writes over what stands there; an empty line takes it away. */
  draw(line: string): void;
  /** Takes it away for good: what is under way when a run is given up goes on for a moment, and would draw below the last word. */
  end(): void;
}

/** One line on standard error that is written over; only where a person watches, and only if it takes longer than a second. */
export function progressLine(quiet: boolean): ProgressLine {
  const { stderr } = process;
  if (quiet || stderr.isTTY !== true) return { draw: () => {}, end: () => {} };
  const started = performance.now();
  let last = 0;
  let shown = false;
  let over = false;
  const draw = (line: string) => {
    if (over) return;
    const now = performance.now();
    if (line === '') {
      if (shown) stderr.write('\r\x1b[K');
      shown = false;
      return;
    }
    if (now - started < beforeShown || now - last < between) return;
    last = now;
    shown = true;
    stderr.write(`\r\x1b[K${oneLine(line).slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
  };
  const end = () => {
    draw('');
    over = true;
  };
  return { draw, end };
}
