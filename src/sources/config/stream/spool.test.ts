import { expect, test } from 'vitest';
import { Spool } from './spool.ts';

test('gives back the lines of each name in their order, however many there are', () => {
  for (const limit of [10, 1 << 20]) {
    const spool = new Spool(limit);
    const wanted = new Map<string, string[]>();
    for (let index = 0; index < 500; index++) {
      const name = `lane ${index % 7}`;
      const line = JSON.stringify({ index, text: 'ü\n😀'.repeat(index % 5) });
      spool.add(name, line);
      wanted.set(name, [...(wanted.get(name) ?? []), line]);
    }
    expect(spool.names).toEqual([...wanted.keys()]);
    for (const [name, lines] of wanted) expect([...spool.lines(name)]).toEqual(lines);
    expect([...spool.lines('none')]).toEqual([]);
    spool.add('several', 'one\ntwo');
    expect([...spool.lines('several')]).toEqual(['one', 'two']);
    const long = ['x'.repeat(700_000), 'short', 'ü'.repeat(300_000)];
    for (const line of long) spool.add('long', line);
    expect([...spool.lines('long')]).toEqual(long);
    expect(spool.size('several')).toBe(8);
    spool.close();
  }
});
