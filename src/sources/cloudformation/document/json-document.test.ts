import { describe, expect, it } from 'vitest';
import { failure, positions } from './check.ts';
import { parseDocument } from './index.ts';

const TEMPLATE = `{
  "Description": "a \\"quoted\\" text with a colon: and a brace {",
  "Resources" : {
    "Bucket": { "Type": "AWS::S3::Bucket", "Properties": {"Tags": [ {"Key": "a"}, {"Key":"b"} ]} },
\t"Queue": {
\t\t"Nested": [[1, 2], [3,
 [4]], "x"]
    },
    "esc\\u0061ped \\"key\\"": true,
    "Ärger 😀": {"é": 1, "after": 2}
  }
}
`;

describe('a JSON template', () => {
  it('is read as JSON.parse reads it', () => {
    const document = parseDocument(TEMPLATE, 't.json');
    expect(document).toMatchObject({ file: 't.json', format: 'json', problems: [] });
    expect(document.value).toEqual(JSON.parse(TEMPLATE));
  });

  it('is located by path', () => {
    const document = parseDocument(TEMPLATE, 't.json');
    expect(
      positions(document, [
        [],
        ['Description'],
        ['Resources'],
        ['Resources', 'Bucket', 'Properties', 'Tags'],
        ['Resources', 'Bucket', 'Properties', 'Tags', 1],
        ['Resources', 'Bucket', 'Properties', 'Tags', 1, 'Key'],
        ['Resources', 'Queue', 'Nested', 0, 1],
        ['Resources', 'Queue', 'Nested', 1, 1, 0],
        ['Resources', 'Queue', 'Nested', 2],
        ['Resources', 'escaped "key"'],
        ['Resources', 'Ärger 😀', 'after'],
      ]),
    ).toEqual(['1:1', '2:3', '3:3', '4:59', '4:83', '4:84', '6:18', '7:3', '7:8', '9:5', '10:26']);
  });

  it('is located at the nearest ancestor where the path does not exist', () => {
    const document = parseDocument(TEMPLATE, 't.json');
    expect(
      positions(document, [
        ['Nowhere', 'at all'],
        ['Resources', 'Nowhere'],
        ['Resources', 'Bucket', 'Type', 'deeper'],
        ['Resources', 'Bucket', 'Properties', 'Tags', 2],
        ['Resources', 'Bucket', 'Properties', 'Tags', 'length'],
      ]),
    ).toEqual(['1:1', '3:3', '4:17', '4:59', '4:59']);
  });

  it('may have Windows line ends', () => {
    const document = parseDocument('{\r\n  "a": {\r\n    "b": [\r\n      1,\r\n      2\r\n]}}', 't.json');
    expect(positions(document, [['a'], ['a', 'b'], ['a', 'b', 1]])).toEqual(['2:3', '3:5', '5:7']);
  });

  it('keeps members whose names mean something to JavaScript', () => {
    const document = parseDocument('{"__proto__": {"a": 1}, "constructor": 2, "toString": {}}', 't.json');
    expect(Object.keys(document.value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(positions(document, [['__proto__', 'a'], ['constructor'], ['hasOwnProperty']])).toEqual(['1:16', '1:25', '1:1']);
  });

  it('is located quickly thousands of times', () => {
    const members = Array.from({ length: 20_000 }, (_, i) => `"Resource${i}": {"Type": "T", "Properties": {"List": [1, 2, 3]}}`);
    const document = parseDocument(`{"Resources": {\n${members.join(',\n')}\n}}`, 't.json');
    const started = performance.now();
    for (let i = 0; i < members.length; i++) {
      expect(document.locate(['Resources', `Resource${i}`])?.line).toBe(i + 2);
      document.locate(['Resources', `Resource${i}`, 'Properties', 'List', 2]);
    }
    // Quadratic would be minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('may have 200 levels and no more', () => {
    const nested = (lists: number): string => `{"a":${'['.repeat(lists)}${']'.repeat(lists)}}`;
    expect(parseDocument(nested(199), 't.json').format).toBe('json');
    expect(failure(nested(200), 't.json')).toBe('1:205 nested more than 200 levels deep');
    expect(failure('{"a":'.repeat(100_000), 't.json')).toBe('1:1001 nested more than 200 levels deep');
  });
});

describe('a key given twice', () => {
  it.each([
    ['{"a": 1,\n "b": 2,\n "a": 3}', '3:2 "a" is given twice (first on line 1)'],
    ['{\n"R": {\n"Bucket": {},\n"b": [{"Bucket": 1}],\n  "Bucket": {}}}', '5:3 "Bucket" is given twice (first on line 3)'],
    ['{"a": [{"b": 1}, {"b": 1, "c": {"b": 1}, "b": 2}]}', '1:42 "b" is given twice (first on line 1)'],
    ['{"a\\u0062": 1, "ab": 2}', '1:16 "ab" is given twice (first on line 1)'],
    ['{"__proto__": 1, "__proto__": 2}', '1:18 "__proto__" is given twice (first on line 1)'],
  ])('is found in %j', (text, message) => {
    expect(failure(text, 't.json')).toBe(message);
  });

  it('is not seen in keys that differ, in strings, or in sibling objects', () => {
    const text = '{"a": {"x": 1}, "b": {"x": 1}, "A": "\\"a\\": 1, \\"a\\": 2", "list": [{"x": 1}, {"x": 1}]}';
    expect(parseDocument(text, 't.json').value).toEqual(JSON.parse(text));
  });
});

describe('what is not JSON', () => {
  it.each([
    ['{"a":1,}', '1:8 unexpected "}" after a comma: remove the comma'],
    ['{"a":[1,\n]}', '2:1 unexpected "]" after a comma: remove the comma'],
    ['{"a":}', '1:6 unexpected "}" after a colon: the value is missing'],
    ['{"a" 1}', '1:6 expected ":" after the key "a", found "1"'],
    ['{"a":1\n "b":2}', '2:2 a comma is missing before "b"'],
    ['{"a":[1 2]}', '1:9 a comma is missing before "2"'],
    ['{"a":[{} {}]}', '1:10 a comma is missing before "{"'],
    ['{"a":{"b":1 x}}', '1:13 expected "," or "}", found "x"'],
    ['{\n"a":{\n"b":1', '3:6 the file ends inside an object that opens on line 2'],
    ['{\n"a":[\n1', '3:2 the file ends inside a list that opens on line 2'],
    ['{"a":"x', '1:8 the file ends inside a string that opens on line 1'],
    ['{"a":"x\ny"}', '1:6 this string is not closed on its line: add the quote, or write \\n for a line break'],
    ['{"a":"x\ty"}', '1:8 a string may not hold a raw tab: write \\t'],
    ['{"a":"\u0001"}', '1:7 a string may not hold the control character U+0001'],
    ['{"a":"\\d"}', '1:7 \\d is not an escape sequence: write \\\\ for a backslash'],
    ['{"a":"\\u12"}', '1:7 \\u must be followed by four hexadecimal digits'],
    ["{'a':1}", '1:2 expected a key in double quotes, found "\'"'],
    ['{a:1}', '1:2 expected a key in double quotes, found "a"'],
    ['{"a":\'x\'}', '1:6 a string must stand in double quotes'],
    ['{"a":True}', '1:6 True is not JSON: write true'],
    ['{"a":None}', '1:6 None is not JSON: write null'],
    ['{"a":Enabled}', '1:6 unexpected "Enabled": text must stand in double quotes'],
    ['{"a":012345678901}', '1:6 "012345678901" is not a JSON number: put it in double quotes if it is text'],
    ['{"a":[1}', '1:8 unexpected "}": the list that opens on line 1 must end with "]"'],
    ['{"a":{"b":1]}', '1:12 unexpected "]": the object that opens on line 1 must end with "}"'],
    ['{"a":1}}', '1:8 unexpected "}": nothing is open here'],
    ['{"a":1} x', '1:9 unexpected "x" after the end of the template'],
    ['{,}', '1:2 unexpected ",": a key is missing'],
    ['{"a":,}', '1:6 unexpected ",": a value is missing'],
    ['{"a":1 // why\n}', '1:8 JSON has no comments: remove this one, or write the template as YAML'],
    ['{"a":\u00a01}', '1:6 unexpected character U+00A0: a value is missing'],
    ['[1]', '1:1 is not a map: a template begins with "{"'],
    ['"text"', '1:1 is not a map: a template begins with "{"'],
    ['Resources: {}', '1:1 unexpected "Resources": text must stand in double quotes'],
  ])('%j says where and what', (text, message) => {
    expect(failure(text, 't.json')).toBe(message);
  });
});
