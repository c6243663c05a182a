import { expect, test } from 'vitest';
import { Frames } from './code-frame.ts';
import { run } from './sample-run.ts';

const wanted = { file: 'f', line: 1, column: 1, from: 1, to: 3, width: 1000, secrets: undefined };

function framesOf(text: string): Frames {
  return new Frames({ ...run, source: () => text });
}

function marked(text: string, line: number, column?: number): string | undefined {
  const found = framesOf(text)
    .lines({ ...wanted, line, column, from: line - 2, to: line + 2 })
    .find(({ mark }) => mark);
  return found?.mark && found.text.slice(found.mark.from, found.mark.from + found.mark.length);
}

test('marks the key, whatever it is written in', () => {
  expect(marked('a:\n  Key: value', 2, 3)).toBe('Key');
  expect(marked('a:\n  "Key": "value"', 2, 3)).toBe('"Key"');
  expect(marked('a:\n  - Key: value', 2, 3)).toBe('Key');
  expect(marked('a:\n  Fn::If: value', 2, 3)).toBe('Fn::If');
  expect(marked('a:\n  Key: value', 2)).toBe('Key');
  expect(marked('a:\n\tKey: value', 2, 2)).toBe('Key');
});

test('marks the key where a masked value before it is of another length', () => {
  expect(marked('{"password":"hunter2-and-more","Key":1}', 1, 32)).toBe('"Key"');
});

test('takes away the indentation that all lines share', () => {
  const lines = framesOf('a:\n    b:\n      c: 1\n      d: 2\n').lines({ ...wanted, line: 3, column: 7, from: 2, to: 4 });
  expect(lines.map(({ number, text }) => `${number} ${text}`)).toEqual(['2 b:', '3   c: 1', '4   d: 2']);
});

test('shows of a generated line what begins at the key', () => {
  const text = `{"${'x'.repeat(5000)}":1,"Key":{"password":"hunter2"},"more":"${'y'.repeat(5000)}"}`;
  const [line] = framesOf(text).lines({ ...wanted, column: text.indexOf('"Key"') + 1 });
  expect(line?.text).toMatch(/^…"Key":\{"password":\(masked\)/);
  expect(line?.text.length).toBeLessThan(500);
});

test('keeps the key in sight of a line that is wider than the screen', () => {
  const text = `{"a":"${'x'.repeat(200)}","Key":"${'y'.repeat(100)}"}`;
  const [line] = framesOf(text).lines({ ...wanted, column: text.indexOf('"Key"') + 1, width: 60 });
  const { text: shown = '', mark = { from: 0, length: 0 } } = line ?? {};
  expect(shown).toHaveLength(60);
  expect(shown.slice(mark.from, mark.from + mark.length)).toBe('"Key"');
});

test('is empty where there is no text, or not so many lines', () => {
  expect(framesOf('a: 1').lines({ ...wanted, line: 7 })).toEqual([]);
  expect(new Frames({ ...run, source: () => undefined }).lines(wanted)).toEqual([]);
});

test('splits each file once, although verdicts ask for it again and again', () => {
  let asked = 0;
  const source = () => {
    asked++;
    return 'a: 1\nb: 2';
  };
  const frames = new Frames({ ...run, source });
  for (let index = 0; index < 10; index++) frames.lines(wanted);
  expect(asked).toBe(1);
});
