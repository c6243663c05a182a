import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentReads, handlerExists, languageOf, swallowsErrors } from './code.ts';
import { pythonTokens } from './python-tokens.ts';

/** `NAME` as it is needed, `NAME?` with a default, `NAME??` without, `*` where it is computed. */
const reads = (source: string) =>
  environmentReads(source, 'python').map(({ name, optional, withoutDefault, dynamic }) =>
    dynamic ? '*' : `${name}${optional ? '?' : ''}${withoutDefault ? '?' : ''}`,
  );
const swallows = (source: string, handler?: string) => swallowsErrors(source, 'python', handler).map(({ kind, line }) => `${kind} ${line}`);

describe('tokens of Python', () => {
  it.each([
    ["'it\\'s' # 'no", "it\\'s"],
    ['"""a\n"b" """ c', 'a\n"b"  c'],
    ['f\'{a["x"]} {{no}}\' z', '( a [ x ] ) f z'],
    ["rb'x' u'y' f'plain'", 'x y plain'],
    ['a //= b ** c -> d', 'a //= b ** c -> d'],
    ['1_000 .5 0x1F 1e5', '1_000 .5 0x1F 1e5'],
    ["'''never ended", 'never ended'],
  ])('of %s', (source, tokens) => {
    expect(
      pythonTokens(source)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(tokens);
  });

  it('know their lines and the indentation of logical ones', () => {
    const tokens = pythonTokens('if a:\n    b(\n  c)\n\n  # no\n\td = 1 + \\\n e\n');
    expect(tokens.filter(({ indent }) => indent !== undefined).map(({ text, line, indent }) => `${text} ${line} ${indent}`)).toEqual([
      'if 1 0',
      'b 2 4',
      'd 6 8',
    ]);
  });
});

describe('what Python reads of its environment', () => {
  it.each<[string, string[]]>([
    ["import os\nos.environ['TABLE']", ['TABLE']],
    ["os.environ.get('A'), os.environ.get('B', 'x'), os.getenv('C'), os.getenv('D', None)", ['A??', 'B?', 'C??', 'D?']],
    ["os.environ.get('A') or 'x'", ['A?']],
    ["from os import environ, getenv\nenviron['A']; getenv('B')", ['A', 'B??']],
    ["from os import environ as e, getenv as g\ne['A']; g('B', 1)", ['A', 'B?']],
    ["import os as o\no.environ['A']", ['A']],
    ["env = os.environ\nenv['A']; env.get('B')", ['A', 'B??']],
    ['f"{os.environ[\'A\']}/x"', ['A']],
    ['os.environ[name]', ['*']],
    ['os.getenv(name)', ['*']],
    ["os.environ['A' + b]", ['*']],
    ['dict(os.environ)', ['*']],
    ['subprocess.run(x, env=os.environ.copy())', ['*']],
    ["os.environ['A'] = 'x'\nos.environ['A']", []],
    ["del os.environ['A']", []],
    ["os.environ.pop('A'); os.environ.pop('B', None)", ['A', 'B?']],
    ["os.environ.setdefault('A', 'x')", ['A?']],
    ["if 'A' in os.environ:\n  f(os.environ['A'])", ['A??']],
    ["if 'A' not in os.environ:\n  raise ValueError()\nos.environ['A']", ['A']],
    ["try:\n  a = os.environ['A']\nexcept KeyError:\n  a = None", ['A??']],
    ["try:\n  a = os.environ['A']\nexcept KeyError as e:\n  raise X from e", ['A']],
    ["try:\n  a = os.environ['A']\nexcept ValueError:\n  a = None", ['A']],
    ["# os.environ['A']\n\"os.environ['B']\"\n'''os.environ['C']'''", []],
    ["my.os.environ['A']; environ['B']", []],
  ])('%s', (source, found) => {
    expect(reads(source)).toEqual(found);
  });

  it('comes with its line', () => {
    expect(environmentReads("import os\n\nx = os.environ['X']", 'python')).toEqual([{ name: 'X', optional: false, line: 3 }]);
  });
});

describe('what Python swallows', () => {
  const inHandler = (body: string) => `def handler(event, context):\n${body.replace(/^/gm, '    ')}\n`;
  const caught = (clause: string, body: string, after = '') =>
    inHandler(`try:\n    f()\n${clause}\n    ${body.replaceAll('\n', '\n    ')}\n${after}`);

  it.each<[string, string[]]>([
    [caught('except Exception as e:', "logger.error(e)\nreturn {'statusCode': 500}"), ['answers-500 4']],
    [caught('except:', 'return {"statusCode": 400, "body": ""}'), ['answers-500 4']],
    [caught('except (ValueError, Exception):', 'return response(502, e)'), ['answers-500 4']],
    [caught('except Exception:', 'return Response(status_code=500)'), ['answers-500 4']],
    [caught('except Exception:', "return {'statusCode': 200}"), []],
    [caught('except Exception:', "x = {'statusCode': 500}\nraise"), []],
    [caught('except ClientError:', "return {'statusCode': 500}"), []],
    [caught('except Exception as e:', 'print(e)'), ['logs-only 4']],
    [caught('except Exception as e:', 'logger.exception(\n"x")\npass', 'return None'), ['logs-only 4']],
    [inHandler('try: f()\nexcept: pass'), ['logs-only 3']],
    [caught('except Exception as e:', 'print(e)', 'g()'), []],
    [caught('except Exception as e:', 'print(e)\nraise'), []],
    [caught('except Exception as e:', 'failures.append(e)'), []],
    [caught('except Exception as e:', 'print(e)', 'finally:\n    g()\nreturn 1'), ['logs-only 4']],
    [inHandler('for r in event:\n  try:\n    f()\n  except Exception as e:\n    print(e)'), ['logs-only 5']],
    [`def helper():\n  try:\n    f()\n  except Exception as e:\n    print(e)\n${inHandler('helper()')}`, []],
    [inHandler("'''except Exception: return {'statusCode': 500}'''\nreturn 1"), []],
  ])('%s', (source, found) => {
    expect(swallows(source)).toEqual(found);
  });

  it('is looked for in the handler that there is', () => {
    const source = 'async def main(a, b):\n  try:\n    f()\n  except Exception as e:\n    print(e)\n';
    expect(swallows(source, 'app.main')).toEqual(['logs-only 4']);
    expect(swallows(source)).toEqual([]);
  });
});

describe('the handler in Python', () => {
  it.each<[string, boolean | undefined]>([
    ['def handler(event, context):\n  pass', true],
    ['@decorated\nasync def handler(event, context): pass', true],
    ['handler = Mangum(app)', true],
    ['handler: Handler = Mangum(app)', true],
    ['from x import handler', true],
    ['from x import main as handler', true],
    ['from x import handler as main', false],
    ['class handler: pass', true],
    ['from x import *', undefined],
    ['if a:\n  def handler(e, c): pass', undefined],
    ['class A:\n  def handler(self): pass', undefined],
    ['def main(event, context): pass', false],
    ['# def handler(): pass', false],
    ['', false],
  ])('%s: %s', (source, exists) => {
    expect(handlerExists(source, 'python', 'app.handler')).toBe(exists);
  });
});

describe('the language', () => {
  it('is that of the runtime', () => {
    expect([languageOf('nodejs22.x'), languageOf('python3.13'), languageOf('java21')]).toEqual(['javascript', 'python', undefined]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'()[]{}\\\'"=.,:#\n \t'.split(''),
    "f'",
    '"""',
    'os.environ',
    'except',
    'try:',
    'Exception',
    'def handler',
    'return',
    'in',
    '\n  ',
  );

  it('is looked through', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        (source) => {
          environmentReads(source, 'python');
          swallowsErrors(source, 'python');
          handlerExists(source, 'python', 'app.handler');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    'os.environ["A"]\n',
    '"""',
    "'''x",
    'f"{',
    'f"{a}"',
    'try:\n',
    'except:\n',
    'def handler():\n',
    '((((',
    "'\\",
    '#',
    '\\\n',
    "'A' in os.environ ",
    'from os import environ\n',
    'x = os.environ\n',
  ])('of many %j takes no long', (part) => {
    const source = `os.environ except ${part.repeat(Math.floor(1_000_000 / part.length))}`;
    const started = performance.now();
    environmentReads(source, 'python');
    swallowsErrors(source, 'python');
    handlerExists(source, 'python', 'app.handler');
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
