import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldEqual, examinePattern, matchesPattern } from './event-pattern.ts';
import { type Address, type AddressRange, isWithin, parseAddress, parseRange } from './ip.ts';

/** One line a problem: `path: problem => meant`. */
const wrong = (pattern: unknown, of: 'event' | 'anything' = 'event') =>
  examinePattern(pattern, { of }).map(({ path, problem, meant }) => `${path.join('.')}: ${problem}${meant === undefined ? '' : ` => ${meant}`}`);
const detail = (leaf: unknown) => wrong({ detail: { x: leaf } }).map((line) => line.replace(/^detail\.x[\d.]*: /, ''));

describe('the shape of an event pattern', () => {
  it.each([
    { source: ['aws.config'] },
    { source: [{ prefix: '' }], 'detail-type': ['x'], account: ['1'], region: ['eu-west-1'], resources: [{ prefix: 'arn:' }] },
    { 'replay-name': [{ exists: false }], id: ['1'], version: ['0'], time: [{ prefix: '2026' }] },
    { detail: { a: [1, true, null, 'x', ''], b: { c: [{ exists: true }] } } },
    { detail: { a: [{ numeric: ['=', 1] }, { numeric: ['>', 0, '<=', 5] }, { numeric: ['<', -1.5] }] } },
    { detail: { a: [{ suffix: '.png' }, { suffix: { 'equals-ignore-case': '.PNG' } }, { prefix: { 'equals-ignore-case': 'X' } }] } },
    { detail: { a: [{ cidr: '10.0.0.0/24' }, { cidr: '2001:db8::/32' }, { 'equals-ignore-case': 'A' }, { wildcard: 'a*b*' }] } },
    { detail: { a: [{ 'anything-but': 'x' }, { 'anything-but': 5 }, { 'anything-but': ['x', 'y'] }, { 'anything-but': [1, 2] }] } },
    { detail: { a: [{ 'anything-but': { prefix: 'x' } }, { 'anything-but': { suffix: ['x', 'y'] } }, { 'anything-but': { wildcard: '*/lib/*' } }] } },
    { detail: { a: [{ 'anything-but': { 'equals-ignore-case': ['x'] } }, { wildcard: 'a\\*b' }] } },
    { source: ['a'], $or: [{ region: ['x'] }, { detail: { a: ['y'], $or: [{ b: [1] }, { c: [2] }] } }] },
    // A field may be called as an operator is.
    { detail: { prefix: ['logs/'], exists: ['yes'] } },
  ])('%j is right', (pattern) => {
    expect(wrong(pattern)).toEqual([]);
  });

  it('is an object of objects and arrays', () => {
    expect(wrong('{}')).toEqual([': an event pattern is an object, not "{}"']);
    expect(wrong([])).toEqual([': an event pattern is an object, not an array']);
    expect(wrong({})).toEqual([': an object in an event pattern may not be empty']);
    expect(wrong({ source: 'aws.config', detail: { a: 1, b: true, c: {} } })).toEqual([
      'source: "source" wants an array, not "aws.config" => ["aws.config"]',
      'detail.a: "a" wants an array, not 1 => [1]',
      'detail.b: "b" wants an array, not true => [true]',
      'detail.c: an object in an event pattern may not be empty',
    ]);
    expect(wrong({ source: [], detail: 'x' })).toEqual(['source: an empty array matches nothing', 'detail: "detail" wants an object, not "x"']);
    expect(wrong({ source: [['a', 'b']] })).toEqual(['source.0: an array in an event pattern holds no other array => "a", "b"']);
  });

  it('has the fields of events', () => {
    expect(examinePattern({ detailType: ['x'] })).toMatchObject([{ path: ['detailType'], meant: 'detail-type', silent: true }]);
    const meant = (key: string) => examinePattern({ [key]: ['x'] })[0]?.meant;
    expect(['detail_type', 'DetailType', 'sources', 'Source', 'resource', 'detail-types', 'accountId', 'eventName'].map(meant)).toEqual([
      'detail-type',
      'detail-type',
      'source',
      'source',
      'resources',
      'detail-type',
      undefined,
      undefined,
    ]);
    expect(wrong({ body: { x: ['y'] } }, 'anything')).toEqual([]);
    expect(examinePattern({ toString: ['x'] })).toHaveLength(1);
  });

  it('gives each field what it has', () => {
    expect(examinePattern({ detail: [{ exists: true }] })).toMatchObject([{ path: ['detail'], silent: true }]);
    expect(examinePattern({ source: { name: ['x'] } })).toMatchObject([{ path: ['source'], silent: true }]);
  });

  it('holds operators in arrays', () => {
    const problem = 'the operator stands in no array';
    expect(detail({ prefix: 'a' })).toEqual([`${problem} => [{"prefix":"a"}]`]);
    expect(detail({ exists: true })).toEqual([`${problem} => [{"exists":true}]`]);
    expect(detail({ 'anything-but': ['a'] })).toEqual([`${problem} => [{"anything-but":["a"]}]`]);
    expect(detail({ numeric: ['>', 5] })).toEqual([`${problem} => [{"numeric":[">",5]}]`]);
  });

  it.each<[unknown, string]>([
    [{}, 'an operator is missing in an empty object'],
    [{ prefx: 'a' }, '"prefx" is no operator of event patterns => {"prefix":"a"}'],
    [{ anything_but: 'a' }, '"anything_but" is no operator of event patterns => {"anything-but":"a"}'],
    [{ 'starts-with': 'a' }, '"starts-with" is no operator of event patterns => {"prefix":"a"}'],
    [{ regular: 'a' }, '"regular" is no operator of event patterns'],
    [{ prefix: 'a', suffix: 'b' }, 'an object holds one operator, and this one holds prefix, suffix: each wants an object of its own'],
    [{ prefix: ['a', 'b'] }, '"prefix" takes one text => {"prefix":"a"}, {"prefix":"b"}'],
    [{ prefix: 5 }, '"prefix" takes one text'],
    [{ suffix: { prefix: 'x' } }, '"suffix" takes one text, or { "equals-ignore-case": text }'],
    [{ 'equals-ignore-case': null }, '"equals-ignore-case" takes one text'],
    [{ exists: 'true' }, '"exists" takes true or false => {"exists":true}'],
    [{ exists: 1 }, '"exists" takes true or false'],
    [{ cidr: '10.0.0.0' }, '"cidr" takes a range of addresses, as in "10.0.0.0/24"'],
    [{ cidr: '10.0.0.0/33' }, '"cidr" takes a range of addresses, as in "10.0.0.0/24"'],
    [{ wildcard: 'a**b' }, '"wildcard" takes no two stars in a row => {"wildcard":"a*b"}'],
    [{ wildcard: 'a\\b' }, 'a backslash in "wildcard" stands before a star or a backslash'],
    [{ 'anything-but': [] }, '"anything-but" takes a value or an array of them, and this array is empty'],
    [{ 'anything-but': ['a', 1] }, '"anything-but" takes texts or numbers, not both'],
    [{ 'anything-but': null }, '"anything-but" takes texts or numbers, not null'],
    [{ 'anything-but': [true] }, '"anything-but" takes texts or numbers, not true'],
    [{ 'anything-but': { prefix: '' } }, '"prefix" in "anything-but" may not be empty'],
    [{ 'anything-but': { numeric: ['>', 1] } }, '"anything-but" takes values or one of prefix, suffix, equals-ignore-case, wildcard'],
    [{ 'anything-but': { suffix: [1] } }, '"suffix" in "anything-but" takes a text or an array of them'],
    [{ 'anything-but': { wildcard: 'a**' } }, '"wildcard" takes no two stars in a row => {"wildcard":"a*"}'],
    [{ numeric: 5 }, '"numeric" takes an array, as in [">", 0, "<=", 5]'],
    [{ numeric: [] }, '"numeric" takes one or two pairs of a sign and a number'],
    [{ numeric: ['>', 1, '<'] }, '"numeric" takes one or two pairs of a sign and a number'],
    [{ numeric: ['!=', 1] }, '"numeric" knows the signs =, <, <=, > and >=, not "!="'],
    [{ numeric: ['>', '5'] }, '"numeric" compares with numbers, not "5" => {"numeric":[">",5]}'],
    [{ numeric: ['>', 'five'] }, '"numeric" compares with numbers, not "five"'],
    [{ numeric: ['>', 6e9] }, '"numeric" reaches from -5e9 to 5e9'],
    [{ numeric: ['<', 5, '>', 0] }, 'a range in "numeric" is a lower bound (> or >=), then an upper one (< or <=) => {"numeric":[">",0,"<",5]}'],
    [{ numeric: ['=', 5, '<', 9] }, 'a range in "numeric" is a lower bound (> or >=), then an upper one (< or <=)'],
    [{ numeric: ['>', 5, '<', 5] }, 'the range in "numeric" is empty: 5 is not below 5'],
  ])('%j is wrong', (operator, problem) => {
    expect(detail([operator])).toEqual([problem]);
  });

  it('joins by $or two objects or more', () => {
    expect(wrong({ $or: { a: [1] } })).toEqual(['$or: "$or" wants an array of objects']);
    expect(wrong({ $or: [{ source: ['a'] }] })).toEqual(['$or: "$or" wants two objects or more']);
    expect(wrong({ $or: [{ sources: ['a'] }, 'b', {}] })).toEqual([
      '$or.0.sources: an event has no field "sources" beside source, detail-type, detail and the others => source',
      '$or.1: "$or" holds objects, not "b"',
      '$or.2: an object in an event pattern may not be empty',
    ]);
    expect(wrong({ detail: { $or: [{ prefix: ['a'] }, { b: [1] }] } })).toEqual([
      'detail.$or.0.prefix: "prefix" is an operator, and no name of a field inside "$or"',
    ]);
  });

  it('is not followed without end', () => {
    let deep: unknown = ['x'];
    for (let level = 0; level < 50_000; level++) deep = { a: deep };
    expect(wrong({ detail: deep })).toEqual([expect.stringContaining('not deeper than 100 levels')]);
    expect(matchesPattern(deep, deep)).toBe(false);
  });
});

describe('an event', () => {
  const event = {
    source: 'aws.s3',
    account: '123456789012',
    resources: ['arn:aws:s3:::logs', 'arn:aws:s3:::other'],
    detail: {
      n: 5,
      ip: '10.0.0.7',
      path: 'dir/lib/a.PNG',
      none: null,
      yes: true,
      empty: [],
      items: [{ a: 1, b: 2 }, { a: 3, b: 4 }, [{ a: 9 }]],
      deep: { x: '' },
    },
  };

  it.each<[unknown, boolean]>([
    [{ source: ['aws.s3'] }, true],
    [{ source: ['aws.ec2', { prefix: 'aws.' }] }, true],
    [{ source: ['aws.ec2'] }, false],
    [{ source: ['aws.s3'], account: ['1'] }, false],
    [{ resources: ['arn:aws:s3:::other'] }, true],
    [{ detail: { n: [5] } }, true],
    [{ detail: { n: ['5'] } }, false],
    [{ detail: { n: [{ numeric: ['>', 0, '<=', 5] }] } }, true],
    [{ detail: { n: [{ numeric: ['>', 5] }] } }, false],
    [{ detail: { n: [{ numeric: ['=', 5] }] } }, true],
    [{ detail: { n: [{ 'anything-but': 5 }] } }, false],
    [{ detail: { n: [{ 'anything-but': [4, 6] }] } }, true],
    [{ detail: { missing: [{ 'anything-but': 5 }] } }, false],
    [{ detail: { none: [null] } }, true],
    [{ detail: { missing: [null] } }, false],
    [{ detail: { yes: [true] } }, true],
    [{ detail: { deep: { x: [''] } } }, true],
    [{ detail: { ip: [{ cidr: '10.0.0.0/24' }] } }, true],
    [{ detail: { ip: [{ cidr: '10.0.1.0/24' }] } }, false],
    [{ detail: { path: [{ suffix: '.png' }] } }, false],
    [{ detail: { path: [{ suffix: { 'equals-ignore-case': '.png' } }] } }, true],
    [{ detail: { path: [{ prefix: { 'equals-ignore-case': 'DIR' } }] } }, true],
    [{ detail: { path: [{ 'equals-ignore-case': 'DIR/LIB/A.png' }] } }, true],
    [{ detail: { path: [{ wildcard: 'dir/*/a*' }] } }, true],
    [{ detail: { path: [{ wildcard: '*/lib' }] } }, false],
    [{ detail: { path: [{ 'anything-but': { wildcard: '*/lib/*' } }] } }, false],
    [{ detail: { path: [{ 'anything-but': { prefix: ['x', 'dir'] } }] } }, false],
    [{ detail: { path: [{ 'anything-but': { suffix: 'x' } }] } }, true],
    [{ detail: { path: [{ exists: true }], gone: [{ exists: false }] } }, true],
    [{ detail: { path: [{ exists: false }] } }, false],
    [{ detail: { gone: { further: [{ exists: false }] } } }, true],
    [{ detail: { gone: { further: [{ exists: true }] } } }, false],
    [{ detail: { gone: [{ exists: false }, 'x'] } }, true],
    // Only leaves exist.
    [{ detail: { deep: [{ exists: true }] } }, false],
    [{ detail: { empty: [{ exists: true }] } }, false],
    // Of one and the same item.
    [{ detail: { items: { a: [1], b: [2] } } }, true],
    [{ detail: { items: { a: [1], b: [4] } } }, false],
    [{ detail: { items: { a: [9] } } }, true],
    [{ detail: { items: { b: [{ exists: false }] } } }, false],
    [{ $or: [{ source: ['x'] }, { account: ['123456789012'] }] }, true],
    [{ source: ['x'], $or: [{ source: ['aws.s3'] }, { account: ['1'] }] }, false],
    [{ $or: [{ source: ['x'] }, { account: ['1'] }] }, false],
    [{ source: 'aws.s3' }, false],
    [{ toString: [{ exists: true }] }, false],
    [{ detail: { path: [{ regular: '.*' }] } }, false],
    [{}, false],
  ])('passes %j: %s', (pattern, passes) => {
    expect(matchesPattern(pattern, event)).toBe(passes);
  });

  it('passes the pattern that says what it says', () => {
    const patternOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, patternOf(inner)]))
        : [value];
    const leafOf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const { node } = fc.letrec((tie) => ({
      node: fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '$or' && key !== '__proto__'),
        fc.oneof({ depthSize: 'small' }, leafOf, tie('node')),
        {
          minKeys: 1,
          maxKeys: 4,
        },
      ),
    }));
    fc.assert(
      fc.property(node, (value) => {
        expect(matchesPattern(patternOf(value), value)).toBe(true);
      }),
    );
  });

  it('and any pattern at all are answered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (pattern, value) => {
        expect(typeof matchesPattern(pattern, value)).toBe('boolean');
        expect(Array.isArray(examinePattern(pattern))).toBe(true);
      }),
    );
  });
});

describe('one text', () => {
  it.each<[unknown[], string, boolean]>([
    [['a', 'b'], 'b', true],
    [[1], '1', false],
    [[{ exists: true }], 'x', true],
    [[{ exists: false }], 'x', false],
    [[{ 'anything-but': { 'equals-ignore-case': ['A', 'B'] } }], 'a', false],
    [[{ 'anything-but': ['c'] }], 'a', true],
    [[{ exactly: 'a' }], 'a', true],
  ])('%j could be %s: %s', (leaf, value, could) => {
    expect(couldEqual(leaf, value)).toBe(could);
  });

  it('is matched with stars as a regular expression would', () => {
    const piece = fc.constantFrom('a', 'b', '*', '\\*', '\\\\');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(fc.constantFrom('a', 'b', '*', '\\'), { maxLength: 10 }), (pattern, text) => {
        const source = pattern.map((one) => (one === '*' ? '.*' : one)).join('');
        expect(couldEqual([{ wildcard: pattern.join('') }], text.join(''))).toBe(new RegExp(`^${source}$`, 's').test(text.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never matched for long', () => {
    const started = performance.now();
    expect(couldEqual([{ wildcard: `${'*a'.repeat(2000)}*b` }], 'a'.repeat(200_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('addresses', () => {
  it.each(['10.0.0.256', '10.0.0', '1.2.3.4.5', '', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '12345::', 'g::', `${'1:'.repeat(40)}`])(
    '%s is none',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('lie in ranges of their own kind', () => {
    const within = (range: string, address: string) => isWithin(parseRange(range) as AddressRange, parseAddress(address) as Address);
    expect(within('0.0.0.0/0', '255.255.255.255')).toBe(true);
    expect(within('10.0.0.0/8', '11.0.0.0')).toBe(false);
    expect(within('2001:db8::/32', '2001:db8:ffff::1')).toBe(true);
    expect(within('::ffff:10.0.0.0/104', '::ffff:10.1.2.3')).toBe(true);
    expect(within('::/0', '1.2.3.4')).toBe(false);
  });
});
