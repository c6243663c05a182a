import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isGone, markIn, markText, ownMark, withoutMark } from './process-mark.ts';

const own = ownMark();

describe('the mark of a process', () => {
  it('goes into a text and comes out of it, and people are told the part that they need', () => {
    const text = `somebody, fix-1, ${markText(own)}`;
    expect(markIn(text)).toEqual(own);
    expect(withoutMark(text)).toBe(`somebody, fix-1, process ${process.pid} on ${own.host}`);
    expect(markIn('somebody, fix-1')).toBeUndefined();
    expect(withoutMark('somebody #1, fix-1')).toBe('somebody #1, fix-1');
  });

  it('is not gone while it lives', () => {
    expect(isGone(own)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is gone where its number belongs to another by now', () => {
    expect(isGone({ ...own, begun: `${Number(own.begun) - 1}` })).toBe(true);
  });

  it('is gone once it has ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const ended = once(child, 'close');
    const { pid = 0 } = child;
    await ended;
    expect(isGone({ ...own, pid, begun: '' })).toBe(true);
  });

  it('is never certain to be gone on another machine or in another container', () => {
    const dead = { ...own, pid: 2 ** 22 + 1 };
    expect(isGone(dead)).toBe(true);
    expect(isGone({ ...dead, host: 'elsewhere' })).toBe(false);
    expect(isGone({ ...dead, machine: 'another' })).toBe(false);
    expect(isGone({ ...dead, numbers: 'pid:_1' })).toBe(false);
  });

  it('is gone where its machine was started anew', () => {
    const outside = own.numbers === 'pid:_4026531836_' && own.machine !== '';
    expect(isGone({ ...own, boot: 'earlier' })).toBe(outside);
    // In a container nobody can tell: its machine's id may be that of the image.
    expect(isGone({ ...own, boot: 'earlier', numbers: 'pid:_1' })).toBe(false);
  });
});
