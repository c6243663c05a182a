import { oneLine } from '../reports/plain-text.ts';

const beforeShown = 1000;
const between = 100;

/** One line on standard error that is written over; only where a person watches, and only if it takes longer than a second. */
export function progressLine(quiet: boolean): (line: string) => void {
  const { stderr } = process;
  if (quiet || stderr.isTTY !== true) return () => {};
  const started = performance.now();
  let last = 0;
  let shown = false;
  return (line) => {
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
}
