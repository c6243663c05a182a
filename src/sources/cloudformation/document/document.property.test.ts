import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { pathsOf, read, textAt } from './check.ts';
import { type Document, DocumentError } from './index.ts';

const INDENTS = fc.constantFrom(undefined, 1, 2, '\t');
/** Maps as JSON has them, with keys of every kind; the merge key has a meaning of its own in YAML. */
const maps = fc
  .dictionary(
    fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('Ref', '1', '__proto__', 'a"b\\')),
    fc.jsonValue({ maxDepth: 5 }),
    {
      noNullPrototype: true,
    },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>)
  .filter((value) => !JSON.stringify(value).includes('"<<"'));

/** Every member is located at its key, every item at its first character. */
function expectLocated(document: Document, text: string, value: unknown, item: (one: unknown) => string): void {
  for (const path of pathsOf(value)) {
    const step = path.at(-1);
    if (step === undefined) continue;
    const place = textAt(text, document.locate(path));
    let one = value;
    for (const each of path) one = (one as Record<string, unknown>)[each];
    const expected = typeof step === 'string' ? JSON.stringify(step) : item(one);
    if (!place.startsWith(expected)) expect({ path, place }).toEqual({ path, place: expected });
  }
}

describe('any value', () => {
  it('written as JSON is read back, and located', () => {
    fc.assert(
      fc.property(maps, INDENTS, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = read(text, 't.json');
        expect(document.value).toEqual(value);
        expectLocated(document, text, value, (one) => (typeof one === 'object' && one ? (Array.isArray(one) ? '[' : '{') : JSON.stringify(one)));
      }),
      { numRuns: 500 },
    );
  });

  it('written as YAML is read back', () => {
    fc.assert(
      fc.property(maps, fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const), (value, style) => {
        const text = stringify(value, { version: '1.1', defaultStringType: style, defaultKeyType: style === 'PLAIN' ? 'PLAIN' : 'QUOTE_DOUBLE' });
        expect(read(text).value).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('written as YAML with quoted keys is located', () => {
    fc.assert(
      fc.property(maps, (value) => {
        const text = stringify(value, {
          version: '1.1',
          defaultStringType: 'QUOTE_DOUBLE',
          doubleQuotedAsJSON: true,
          doubleQuotedMinMultiLineLength: 1e9,
          lineWidth: 0,
        });
        // A key of more than 1024 characters, or an empty one, takes the form `? key`; there its place is that of the key as well.
        expectLocated(read(text), text, value, (one) => (typeof one === 'object' ? '' : JSON.stringify(one)));
      }),
      { numRuns: 500 },
    );
  });
});

const YAML_TEMPLATE = `AWSTemplateFormatVersion: 2010-09-09
Conditions: {IsProd: !Equals [!Ref Env, prod]}
Resources:
  Bucket: &bucket
    Type: AWS::S3::Bucket # why
    Properties:
      BucketName: !Sub "x-\${AWS::AccountId}"
      Tags:
        - Key: 'a'
          Value: !GetAtt A.B.C
        - {<<: *tag, Value: [1, "two", 3.0]}
      Text: |
        several
          lines
  Other:
    <<: *bucket
    ? Key
    : >-
      folded
`;
const JSON_TEMPLATE = JSON.stringify(read(YAML_TEMPLATE.replace('*tag', '{}')).value, null, 2);
const BITS = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\\',
  '#',
  '!',
  '!Ref ',
  '&a ',
  '*a',
  '<<: ',
  '|',
  '>',
  '?',
  '---\n',
  '...',
  '%',
  '@',
  '\0',
  '\ufeff',
  'é',
  '😀',
  '\ud800',
  '0',
];

type Change = readonly [kind: 'cut' | 'flip' | 'insert' | 'end', at: number, length: number, bit: string];
const changes = fc.array(fc.tuple(fc.constantFrom('cut', 'flip', 'insert', 'end'), fc.nat(), fc.nat(40), fc.constantFrom(...BITS)), {
  minLength: 1,
  maxLength: 6,
});

function changed(text: string, list: readonly Change[]): string {
  return list.reduce((current, [kind, where, length, bit]) => {
    const at = current.length === 0 ? 0 : where % current.length;
    if (kind === 'cut') return current.slice(0, at) + current.slice(at + length);
    if (kind === 'flip') return current.slice(0, at) + bit + current.slice(at + bit.length);
    return kind === 'insert' ? current.slice(0, at) + bit + current.slice(at) : current.slice(0, at);
  }, text);
}

describe('any text', () => {
  it.each([
    ['t.json', JSON_TEMPLATE],
    ['t.template', JSON_TEMPLATE],
    ['t.yaml', JSON_TEMPLATE],
    ['t.yaml', YAML_TEMPLATE],
  ])('gives a document or one line of error, soon (%s, %#)', (file, template) => {
    fc.assert(
      fc.property(changes, (list) => {
        const text = changed(template, list);
        const started = performance.now();
        try {
          const document = read(text, file);
          for (const path of pathsOf(document.value)) expect(document.locate(path)?.line).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof DocumentError)) throw error;
          expect(error.message).toMatch(/^.{5,250}$/);
          const lines = text.split('\n');
          if (error.line !== undefined) expect(error.column).toBeLessThanOrEqual((lines[error.line - 1]?.length ?? -1) + 2);
        }
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: 2_000 },
    );
  });
});
