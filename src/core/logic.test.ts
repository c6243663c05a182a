import { describe, expect, it } from 'vitest';
import { independently, listOf, reference, some, text, texts } from './logic.ts';
import { finding } from './rule.ts';
import { ruleOf, said, wanting } from './sample-estate.ts';
import type { Text } from './text.ts';
import { Partial, Reference, Unknown, type Value } from './value.ts';

const hidden = new Unknown('it is hidden');
const part = new Partial(['arn:aws:s3:::', hidden, '/logs']);
const ask = (value: Value, question: (text: Text) => unknown) =>
  said(
    { X: value },
    wanting((properties) => question(text(properties, 'X') as Text) === true),
  );
const open = 'unknown: it is hidden';

describe('texts that are known in part', () => {
  it.each<[string, Value, (text: Text) => unknown, string]>([
    ['equals, wholly known', 'a', (one) => one.equals('a'), 'pass'],
    ['equals, possible', part, (one) => one.equals('arn:aws:s3:::x/logs'), open],
    ['equals, another beginning', part, (one) => !one.equals('x'), 'pass'],
    ['equals, another end', part, (one) => !one.equals('arn:aws:s3:::x/data'), 'pass'],
    ['equals, too short', part, (one) => !one.equals('arn:aws:s3:::logs'), 'pass'],
    ['one of, certain', 'b', (one) => one.isOneOf(['a', 'b']), 'pass'],
    ['one of, possible', part, (one) => one.isOneOf(['x', 'arn:aws:s3:::x/logs']), open],
    ['one of, impossible', part, (one) => !one.isOneOf(['x', 'y']), 'pass'],
    ['starts with', part, (one) => one.startsWith('arn:aws:'), 'pass'],
    ['starts with another', part, (one) => !one.startsWith('arn:aws-cn:'), 'pass'],
    ['starts with more than is known', part, (one) => one.startsWith('arn:aws:s3:::logs'), open],
    ['starts with more, and differs', part, (one) => !one.startsWith('arn:aws:s3::x:logs'), 'pass'],
    ['ends with', part, (one) => one.endsWith('logs'), 'pass'],
    ['ends with more than is known', part, (one) => one.endsWith('x/logs'), open],
    ['ends with another', part, (one) => !one.endsWith('data'), 'pass'],
    ['includes, certain', part, (one) => one.includes('/lo'), 'pass'],
    ['includes, possible', part, (one) => one.includes('zzz'), open],
    ['includes, known and not', 'abc', (one) => !one.includes('z'), 'pass'],
    ['matches', 'abc', (one) => one.matches(/b/), 'pass'],
    ['matches, unknown', part, (one) => one.matches(/b/), open],
    ['value', 7, (one) => one.value === '7' && `${one}` === '7', 'pass'],
    ['pattern', part, (one) => one.pattern === 'arn:aws:s3:::*/logs', 'pass'],
    ['mentions', new Partial(['x', new Reference('B', 'Arn')]), (one) => one.mentions({ key: 'B' }) && one.mentions({ key: 'B' }, 'Arn'), 'pass'],
    ['mentions another attribute', new Reference('B', 'Arn'), (one) => !one.mentions({ key: 'B' }, 'Name'), 'pass'],
    ['mentions, possible', part, (one) => one.mentions({ key: 'B' }), open],
    ['reference', new Reference('B'), (one) => one.reference?.target === 'B' && one.references.length === 1, 'pass'],
    ['denied', new Unknown('it is denied', true), (one) => one, 'unknown: it is denied'],
  ])('%s', (_, value, question, expected) => {
    expect(ask(value, question)).toBe(expected);
  });

  it('are none where nothing is there', () => {
    expect(
      said(
        { X: null },
        wanting(
          (properties) =>
            text(properties, 'X') === undefined && text(undefined, 'x' as never) === undefined && texts(null, 'x' as never).length === 0,
        ),
      ),
    ).toBe('pass');
    expect(
      said(
        { X: new Reference('B') },
        wanting((properties) => reference(properties, 'X')?.target === 'B'),
      ),
    ).toBe('pass');
  });

  it('are many in a list, each with what is known of it', () => {
    const list = wanting(
      (properties) =>
        texts(properties, 'X')
          .map((one) => one.pattern)
          .join() === 'a,*',
    );
    expect(said({ X: ['a', hidden] }, list)).toBe('pass');
    expect(
      said(
        { X: hidden },
        wanting(
          (properties) =>
            texts(properties, 'X')
              .map((one) => one.pattern)
              .join() === '*',
        ),
      ),
    ).toBe('pass');
    expect(
      said(
        { X: 'a' },
        wanting((properties) => texts(properties, 'X')[0]?.value === 'a'),
      ),
    ).toBe('pass');
  });
});

describe('one or many', () => {
  it('takes a property with members called items and complete for what it is', () => {
    const impostor = { complete: true, items: [], Effect: 'Allow' };
    type Statement = { readonly Effect: string };
    const rule = wanting((properties) => !some<Statement>(properties.X as unknown as readonly Statement[], (one) => one.Effect === 'Allow'));
    expect(said({ X: impostor }, rule)).toBe('fail');
    expect(said({ X: { Effect: 'Allow' } }, rule)).toBe('fail');
    expect(said({ X: { Effect: 'Allow', Y: hidden } }, rule)).toBe('fail');
    expect([listOf(undefined), listOf('a'), listOf(['a'])]).toEqual([[], ['a'], ['a']]);
  });
});

it('independent thoughts do not hide each other', () => {
  const rule = ruleOf(function* (properties) {
    yield* independently(
      () => (properties.X ? [finding('X', 'set')] : []),
      () => [finding('Y', 'certain')],
      () => undefined,
    );
  });
  expect(said({ X: hidden }, rule)).toBe('fail');
});
