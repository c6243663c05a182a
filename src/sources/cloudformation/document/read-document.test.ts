import { describe, expect, it } from 'vitest';
import { failure, read } from './check.ts';
import { DocumentError, MAX_BYTES, MAX_YAML_BYTES, parseDocument, readDocument } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  it.each([
    ['{"a": "é😀"}', 't.json', 'json'],
    ['\ufeff{"a": "é😀"}', 't.template', 'json'],
    ['a: "é😀"\r\n', 't.yaml', 'yaml'],
    ['\ufeffa: é😀', 't', 'yaml'],
  ])('%j in %s are read as %s', async (text, file, format) => {
    for (const input of [text, bytes(text)]) {
      const document = await readDocument(input, file);
      expect(document).toMatchObject({ file, format, value: { a: 'é😀' } });
      expect(document.locate(['a'])).toEqual({ line: 1, column: format === 'json' ? 2 : 1 });
    }
  });

  it.each([
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), { message: 'is UTF-16: save it as UTF-8', line: undefined }],
    [Uint8Array.of(0xfe, 0xff, 0, 0x7b), { message: 'is UTF-16: save it as UTF-8', line: undefined }],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { message: 'is not a text file: it holds zero bytes', line: undefined }],
    [Uint8Array.of(0x61, 0x3a, 0x0a, 0x20, 0xe9, 0x0a), { message: 'is not UTF-8 text: save it as UTF-8', line: 2, column: 2 }],
    [bytes(''), { message: 'the file is empty', line: undefined }],
    [bytes(' \r\n\t'), { message: 'the file is empty', line: undefined }],
    ['\ufeff', { message: 'the file is empty', line: undefined }],
    [new Uint8Array(MAX_BYTES + 1), { message: 'larger than 50 MB (CloudFormation itself takes 1 MB)' }],
    [' '.repeat(MAX_BYTES + 1), { message: 'larger than 50 MB (CloudFormation itself takes 1 MB)' }],
    [`a: ${'x'.repeat(MAX_YAML_BYTES)}`, { message: 'larger than 10 MB, the limit for YAML (CloudFormation itself takes 1 MB)' }],
  ])('that cannot be read say so (%#)', async (input, expected) => {
    const error = await readDocument(input, 'the-file').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ ...expected, file: 'the-file' });
  });
});

describe('the format', () => {
  it.each([
    ['{"a": {"b": 1}}', 't.yaml', 'json'],
    ['  \n{}', 't', 'json'],
    ['{Resources: {A: !Ref b}}', 't.template', 'yaml'],
    ['{"Resources": {A: b}}', 't.yml', 'yaml'],
    ['{"Resources": {"A": 1}} # said YAML', 't.yaml', 'yaml'],
  ])('of %j in %s is %s', (text, file, format) => {
    expect(read(text, file).format).toBe(format);
  });

  it.each([
    ['{"Resources": {A: b}}', 't.template', '1:16 expected a key in double quotes, found "A"'],
    ['{Resources: {A: b}}', 't.json', '1:2 expected a key in double quotes, found "Resources"'],
    ['{Resources: {A: b}', 't.template', '1:19 "}" is missing before this: a bracket is not closed'],
    ['{"a": 1', 't.yaml', '1:8 "}" is missing before this: a bracket is not closed'],
  ])('of %j in %s decides whose error is shown', (text, file, message) => {
    expect(failure(text, file)).toBe(message);
  });

  it('YAML needs its parser', () => {
    expect(() => parseDocument('a: 1', 't.yaml')).toThrow(new DocumentError('is YAML, and the YAML parser was not loaded', 't.yaml'));
    expect(parseDocument('{"a": 1}', 't.yaml').value).toEqual({ a: 1 });
  });
});
