import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressLine } from './progress.ts';

let written: string[] = [];
let now = 0;

beforeEach(() => {
  [written, now] = [[], 0];
  vi.stubGlobal('performance', { now: () => now });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  process.stderr.isTTY = true;
});
const { isTTY } = process.stderr;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

it('draws nothing in the first second, then over what stands there, and nothing any more after its end', () => {
  const line = progressLine(false);
  line.draw('soon');
  now = 2000;
  line.draw('half');
  now = 3000;
  line.end();
  now = 4000;
  line.draw('late');
  line.draw('');
  expect(written).toEqual(['\r\x1b[Khalf', '\r\x1b[K']);
});

it('draws nothing where nobody watches', () => {
  const quiet = progressLine(true);
  process.stderr.isTTY = false;
  const piped = progressLine(false);
  now = 2000;
  for (const line of [quiet, piped]) line.draw('half');
  expect(written).toEqual([]);
});
