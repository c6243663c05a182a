import { describe, expect, it } from 'vitest';
import { failure, pathsOf, positions, read } from './check.ts';
import { MAX_PROBLEMS } from './index.ts';

describe('short forms', () => {
  it.each([
    ['!Ref Bucket', { Ref: 'Bucket' }],
    ['!Ref 123', { Ref: '123' }],
    ['!Ref', { Ref: '' }],
    ['!Condition IsProd', { Condition: 'IsProd' }],
    ['!GetAtt A.B', { 'Fn::GetAtt': ['A', 'B'] }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt "A.B"', { 'Fn::GetAtt': ['A', 'B'] }],
    ['!GetAtt A', { 'Fn::GetAtt': ['A'] }],
    ['!GetAtt [A, B]', { 'Fn::GetAtt': ['A', 'B'] }],
    ["!Sub '${A}-x'", { 'Fn::Sub': '${A}-x' }],
    ['!Sub [a, {b: !Ref c}]', { 'Fn::Sub': ['a', { b: { Ref: 'c' } }] }],
    ['!Sub |\n  one\n  two\n', { 'Fn::Sub': 'one\ntwo\n' }],
    ["!Join ['', [a, !Ref b]]", { 'Fn::Join': ['', ['a', { Ref: 'b' }]] }],
    ['!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    ['!If [IsProd, yes, !Ref AWS::NoValue]', { 'Fn::If': ['IsProd', true, { Ref: 'AWS::NoValue' }] }],
    ['!Not [!Equals [a, b]]', { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }],
    ['!Transform {Name: AWS::Include, Parameters: {Location: x}}', { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 'x' } } }],
    ['!Base64\n  Fn::Sub: x', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
    ['!Cidr [!GetAtt Vpc.CidrBlock, 6, 5]', { 'Fn::Cidr': [{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, 6, 5] }],
    ['!Length [1]', { 'Fn::Length': [1] }],
    ['!ToJsonString {a: 1}', { 'Fn::ToJsonString': { a: 1 } }],
  ])('%s', (text, expected) => {
    expect(read(`a: ${text}`)).toMatchObject({ value: { a: expected }, problems: [] });
  });

  it('cannot stand directly before one another, in CloudFormation neither', () => {
    expect(failure('a: !ImportValue\n  !Sub x')).toBe('2:3 a value can have only one tag: write the outer function in its long form');
  });

  it('that do not exist are problems, one each, and are left in place', () => {
    const { value, problems } = read('Resources:\n  A:\n    - !Sbu x\n    - !getatt A.B\n    - {deep: !Nope [1]}\n    - !!binary abc\n');
    expect(value).toEqual({ Resources: { A: [{ 'Fn::Sbu': 'x' }, { 'Fn::getatt': 'A.B' }, { deep: { 'Fn::Nope': [1] } }, 'abc'] } });
    expect(problems).toEqual([
      { path: ['Resources', 'A', 0], line: 3, column: 7, message: 'unknown tag !Sbu: did you mean !Sub?' },
      { path: ['Resources', 'A', 1], line: 4, column: 7, message: 'unknown tag !getatt: did you mean !GetAtt?' },
      { path: ['Resources', 'A', 2, 'deep'], line: 5, column: 14, message: 'unknown tag !Nope: CloudFormation has no function of this name' },
      { path: ['Resources', 'A', 3], line: 6, column: 7, message: 'CloudFormation does not know the tag !!binary: write the value without it' },
    ]);
    expect(read(`a:\n${'  - !Nope x\n'.repeat(1_000)}`).problems).toHaveLength(MAX_PROBLEMS);
  });
});

describe('plain scalars', () => {
  it.each([
    [['true', 'True', 'TRUE', 'yes', 'YES', 'on', 'On'], true],
    [['false', 'False', 'no', 'No', 'NO', 'off', 'OFF'], false],
    [['null', 'Null', 'NULL', '~', ''], null],
  ])('%j are %j', (texts, expected) => {
    for (const text of texts) expect(read(`a: ${text}`).value).toEqual({ a: expected });
  });

  it.each(['0', '1', '-3', '1.5', '9007199254740991', '1e+21'])('%s is a number', (text) => {
    expect(read(`a: ${text}`).value).toEqual({ a: Number(text) });
  });

  it.each([
    ...[
      '012345678901',
      '0123',
      '0755',
      '1.0',
      '1.10',
      '1e3',
      '+3',
      '-0',
      '0x1f',
      '0o17',
      '.5',
      '1_000',
      '12:30:45',
      '.inf',
      '.NaN',
      'Infinity',
      '-Infinity',
    ],
    ...[
      '2012-10-17',
      '2010-09-09',
      '2001-12-14t21:59:43.10-05:00',
      '9007199254740993',
      '123456789012345678901',
      'y',
      'n',
      'Y',
      'tRue',
      'yEs',
      '-x',
      'a b',
    ],
  ])('%s keeps its text', (text) => {
    expect(read(`{a: ${text}}`).value).toEqual({ a: text });
    expect(read(`a: ${text}\nb: "${text}"\nc: !!str ${text}`).value).toEqual({ a: text, b: text, c: text });
  });

  it('in quotes are text, and a standard tag decides where there is one', () => {
    expect(read('a: "yes"\nb: \'1\'\nc: ! 12\nd: !!int "7"\ne: !!bool "yes"\nf: |\n  1').value).toEqual({
      a: 'yes',
      b: '1',
      c: '12',
      d: 7,
      e: true,
      f: '1\n',
    });
  });

  it('as keys are text', () => {
    const text = '1: a\ntrue: b\nyes: c\n012345678901: d\n1.0: e\n2012-10-17: f\n~: g\n';
    expect(read(text).value).toEqual({ 1: 'a', true: 'b', yes: 'c', '012345678901': 'd', '1.0': 'e', '2012-10-17': 'f', '~': 'g' });
  });
});

describe('positions', () => {
  const TEMPLATE = [
    '# a comment',
    'Resources:',
    '  Bucket:',
    '    Type: AWS::S3::Bucket',
    '    Properties:',
    '      Name: !Sub "x-${A}"',
    '      Arn: !GetAtt Other.Arn.Part',
    '      Tags:',
    '        - Key: a',
    '          Value: b',
    '        - {Key: c, Value: [1, [2, 3]]}',
    '        - !Ref T',
    '        -',
    '          - &x !If [A, !Ref B, c]',
    '          - *x',
    '  "quoted \\u0061 \\"key\\"": {Ärger 😀: {é: 1, after: 2}}',
  ].join('\n');
  const properties = ['Resources', 'Bucket', 'Properties'];

  it.each([
    [[], '2:1'],
    [['Resources'], '2:1'],
    [['Resources', 'Bucket', 'Type'], '4:5'],
    [[...properties, 'Name'], '6:7'],
    [[...properties, 'Name', 'Fn::Sub'], '6:13'],
    [[...properties, 'Arn', 'Fn::GetAtt'], '7:12'],
    [[...properties, 'Arn', 'Fn::GetAtt', 0], '7:20'],
    [[...properties, 'Arn', 'Fn::GetAtt', 1], '7:26'],
    [[...properties, 'Tags', 0], '9:11'],
    [[...properties, 'Tags', 0, 'Value'], '10:11'],
    [[...properties, 'Tags', 1], '11:11'],
    [[...properties, 'Tags', 1, 'Value', 1, 1], '11:35'],
    [[...properties, 'Tags', 2], '12:11'],
    [[...properties, 'Tags', 2, 'Ref'], '12:11'],
    [[...properties, 'Tags', 3, 0], '14:13'],
    [[...properties, 'Tags', 3, 0, 'Fn::If', 1, 'Ref'], '14:24'],
    [[...properties, 'Tags', 3, 1], '15:13'],
    // Behind an alias the place is where the text stands.
    [[...properties, 'Tags', 3, 1, 'Fn::If', 2], '14:32'],
    [['Resources', 'quoted a "key"'], '16:3'],
    [['Resources', 'quoted a "key"', 'Ärger 😀', 'after'], '16:46'],
    [[...properties, 'Tags', 9, 'x'], '8:7'],
    [[...properties, 'Tags', 'length'], '8:7'],
    [[...properties, 'toString'], '5:5'],
    [['Nowhere'], '2:1'],
  ])('%j is at %s', (path, expected) => {
    for (const text of [TEMPLATE, TEMPLATE.replaceAll('\n', '\r\n')]) expect(positions(read(text), [path])).toEqual([expected]);
  });

  it('of merged members are where they are written', () => {
    const document = read('x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  a: 3\n');
    expect(
      positions(document, [
        ['y', 'a'],
        ['y', 'b'],
      ]),
    ).toEqual(['4:3', '1:14']);
  });

  it('are found for everything in the value', () => {
    const document = read(TEMPLATE);
    for (const path of pathsOf(document.value)) expect(document.locate(path)?.line).toBeGreaterThan(1);
  });
});

describe('merge keys, anchors and aliases', () => {
  it('merge as YAML 1.1 has it: own keys win, then the first of several', () => {
    const text = 'x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  c: 0\n  <<: [*x, *y]\n  d: 1\nq: {<<: {e: 5}}\nr: {"<<": 1}\n';
    expect(read(text).value).toMatchObject({ z: { a: 1, b: 2, c: 0, d: 1 }, q: { e: 5 }, r: { '<<': 1 } });
  });

  it.each([
    ['a: {<<: 3}', '1:5 "<<" can merge only maps, or a list of maps'],
    ['a: &a [*a]', '1:8 the alias *a stands inside of what it names'],
    ['a: *b\nb: &b 1', '1:4 the alias *b has no anchor &b before it'],
  ])('%j is an error', (text, message) => {
    expect(failure(text)).toBe(message);
  });

  it('cannot expand without end', () => {
    const ten = (name: string): string => `[${Array(10).fill(name).join(', ')}]`;
    const names = [...'abcdefghijklmnopqrst'];
    const bomb = names.map((name, i) => `${name}: &${name} ${ten(i === 0 ? 'x' : `*${names[i - 1]}`)}`).join('\n');
    const merges = names.map((name, i) => `${name}: &${name}\n  <<: ${i === 0 ? '{k: v}' : ten(`*${names[i - 1]}`)}\n  own${i}: 1`).join('\n');
    const chain = Array.from({ length: 300 }, (_, i) => `k${i}: &k${i} [${i === 0 ? '' : `*k${i - 1}`}]`).join('\n');
    const started = performance.now();
    expect(failure(bomb)).toBe('6:8 aliases expand to more than 250000 values');
    expect(failure(merges)).toMatch(/aliases expand to more than 250000 values$/);
    expect(failure(chain)).toBe('200:14 nested more than 200 levels deep');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
