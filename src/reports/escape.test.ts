import { expect, test } from 'vitest';
import { csvCell, escapeHtml, escapeMarkdown, escapeXml, markdownCode } from './escape.ts';
import { controls, hostile } from './sample-run.ts';

test('HTML and XML keep nothing that could begin markup', () => {
  for (const escaped of [escapeHtml, escapeXml]) {
    expect(escaped(hostile)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    expect(escaped(controls)).toBe('bell\\u0007 escape\\u001b[31m null\\u0000 turned\\u202e half\\ud800');
    expect(escaped('👍 é\u0085')).toBe('👍 é\\u0085');
  }
});

test('Markdown keeps nothing that could begin markup, a link, a mention or a table', () => {
  for (const text of [
    hostile,
    '# title',
    '- item',
    '1. item',
    '> quote',
    '```\ncode',
    '| a | b |',
    '![x](y)',
    '<b>',
    '~~x~~',
    ':smile:',
    '_x_ *y*',
    'https://evil.example',
    'www.evil.example',
    'a@b.c',
    'GH-1',
    '$$x$$',
    '===',
    '\\*',
  ]) {
    expect(escapeMarkdown(text), text).not.toMatch(/[<>`*|[\]()#!~@$"'\\]\w*(?!\d*;)|^[-+=]|^\d+[.)]|:\/\/|:smile:|www\.|GH-1|(?<!&)#/);
  }
  expect(escapeMarkdown('@somebody #1')).toBe('&#64;\u200bsomebody &#35;\u200b1');
  expect(markdownCode('`</code>@x')).toBe('<code>&#96;&#60;/code&#62;&#64;x</code>');
  expect(escapeMarkdown('AWS::S3::Bucket my_bucket')).toBe('AWS::S3::Bucket my_bucket');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1'])('CSV makes text of the formula %j', (formula) => {
  expect(csvCell(formula)).toMatch(/^"?'/);
});

test('CSV quotes what has commas, quotes or line ends', () => {
  expect(csvCell('a,b')).toBe('"a,b"');
  expect(csvCell('a"b')).toBe('"a""b"');
  expect(csvCell('a\nb')).toBe('"a\nb"');
  expect(csvCell('plain')).toBe('plain');
  expect(csvCell(-3)).toBe('-3');
  expect(csvCell(undefined)).toBe('');
});
