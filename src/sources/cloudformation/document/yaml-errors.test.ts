import { describe, expect, it } from 'vitest';
import { failure, read } from './check.ts';
import { plainYamlMessage } from './yaml-messages.ts';

describe('what is not YAML', () => {
  it.each([
    ['a:\n\tb: 1', '2:1 a tab may not indent: use spaces'],
    ['a:\n  b: 1\n c: 2', '3:1 this does not line up with the other keys of its map: correct the indentation'],
    ['a:\n  - b\n - c\n', '3:1 a list stands where a key should: correct the indentation'],
    ['a: b: c', '1:4 a second ": " on one line: put the value in quotes, or begin its map on the next line'],
    ['x: 1\na: "b\nc: d\n', '2:4 a double quote is opened and never closed'],
    ["a: 'b\nc: d\n", '1:4 a single quote is opened and never closed'],
    ['a: [b, c\nd: e', '2:1 "]" is missing before this: a bracket is not closed, or its lines are not indented enough'],
    ['a: {b: c\nd: e\n', '2:1 "}" is missing before this: a bracket is not closed, or its lines are not indented enough'],
    ['a: {b: 1 c: 2}', '1:8 unexpected key or item inside { } or [ ]: is a comma or a closing bracket missing before it?'],
    ['a: [1, , 2]', '1:8 unexpected ",": a value is missing'],
    ['a: @foo', '1:4 a value may not begin with "@": put it in quotes'],
    ['a: %foo', '1:4 a value may not begin with "%": put it in quotes'],
    ['a: "\\d"', '1:5 \\d is not an escape sequence: in double quotes write \\\\ for a backslash, or use single quotes'],
    ['a: 1\nbc\nd: 1', '2:1 a key and its ":" must stand on one line: is a colon missing, or the indentation wrong?'],
    ['a:\n  b: 1\n  c\n  d: 2', '3:3 a key must be followed by ":" and a space: is the colon missing, or the indentation wrong?'],
    ['a: "x" y', '1:8 unexpected text after the end of a value: is a quote or the ":" of a key misplaced?'],
    ['a: ]', '1:4 unexpected "]"'],
    ['a: &a &b 1', '1:7 a value can have only one anchor'],
    ['? [a, b]\n: c', '1:3 a key must be text'],
    ['a: !Ref !Ref b', '1:9 a value can have only one tag: write the outer function in its long form'],
    [`${'k'.repeat(2000)}: 1`, '1:1 a key may not be longer than 1024 characters'],
  ])('%j says where and what', (text, message) => {
    expect(failure(text)).toBe(message);
    expect(failure(text.replaceAll('\n', '\r\n'))).toBe(message);
  });

  it.each([
    ['a: 1\n---\nb: 2', '2:1 holds more than one YAML document: give each template a file of its own'],
    ['- a', '1:1 is not a map: a template consists of keys with values'],
    ['just text', '1:1 is not a map: a template consists of keys with values'],
    ['!Sub a', '1:6 is not a map: a template consists of keys with values'],
    ['# only a comment\n', 'the file is empty'],
    ['---\n', 'the file is empty'],
  ])('nor %j a template', (text, message) => {
    expect(failure(text)).toBe(message);
  });

  it('may begin and end as YAML allows', () => {
    for (const text of ['---\na: 1\n', '%YAML 1.1\n---\na: 1\n', 'a: 1\n...\n', '\n\n  # x\na: 1 # y']) expect(read(text).value).toEqual({ a: 1 });
  });

  it('keeps the words of the parser where there are no better ones, in one line', () => {
    expect(plainYamlMessage('Something new\n  happened')).toBe('something new happened');
    expect(plainYamlMessage('x'.repeat(1_000))).toHaveLength(160);
  });
});

describe('a key given twice', () => {
  it.each([
    ['Resources:\n  Bucket:\n    Type: x\n  Other: {}\n  Bucket:\n    Type: y\n', '5:3 "Bucket" is given twice (first on line 2)'],
    ['a: {b: 1, "b": 2}', '1:11 "b" is given twice (first on line 1)'],
    ['a: [{b: 1, c: 2,\n b: 3}]', '2:2 "b" is given twice (first on line 1)'],
    ['1: a\n"1": b', '2:1 "1" is given twice (first on line 1)'],
    ['__proto__: 1\n__proto__: 2', '2:1 "__proto__" is given twice (first on line 1)'],
  ])('is found in %j', (text, message) => {
    expect(failure(text)).toBe(message);
  });

  it('is not seen in names that every object has', () => {
    expect(Object.keys(read('toString: 1\nconstructor: 2\nhasOwnProperty: 3\n').value as object)).toHaveLength(3);
  });
});

describe('nesting', () => {
  const DEEP = 10_000;
  const blocks = (levels: number): string => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  const lists = (levels: number): string => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`;

  it('may have 200 levels', () => {
    expect(read(`${blocks(199)} {b: 1}`).format).toBe('yaml');
    expect(read(lists(199)).format).toBe('yaml');
    expect(read(`a: ${'!Not ['.repeat(99)}${']'.repeat(99)}`).format).toBe('yaml');
  });

  it.each([
    [`${blocks(200)} {b: 1}`, 200],
    [lists(200), 1],
    // A short form is a map of one member, so it counts for a level.
    [`a: ${'!Not ['.repeat(100)}${']'.repeat(100)}`, 1],
    [lists(DEEP), 1],
    [`a: ${'['.repeat(DEEP)}`, 1],
    [`a: ${'{a: '.repeat(DEEP)}`, 1],
    [`a:\n  ${'- '.repeat(DEEP)}x`, 2],
    ['? '.repeat(DEEP), 1],
    [blocks(3_000), 203],
  ])('is an error beyond (%#)', (text, line) => {
    const started = performance.now();
    expect(failure(text)).toMatch(new RegExp(`^${line}:\\d+ nested more than 200 levels deep$`));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
