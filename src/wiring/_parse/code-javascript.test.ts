import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentReads, handlerExists, swallowsErrors } from './code.ts';
import { javascriptTokens } from './javascript-tokens.ts';

/** `NAME` as it is needed, `NAME?` with a default, `NAME??` without, `*` where it is computed. */
const reads = (source: string) =>
  environmentReads(source, 'javascript').map(({ name, optional, withoutDefault, dynamic }) =>
    dynamic ? '*' : `${name}${optional ? '?' : ''}${withoutDefault ? '?' : ''}`,
  );
const swallows = (source: string, handler?: string) => swallowsErrors(source, 'javascript', handler).map(({ kind, line }) => `${kind} ${line}`);

describe('tokens of JavaScript', () => {
  it.each([
    ['a / b / c', 'a / b / c'],
    ['x = /[/"]\'/g.test(y)', 'x = / . test ( y )'],
    ['return /a"b/', 'return /'],
    ["'it\\'s' // no 'end", "it\\'s"],
    ['/* a " */ b /* c', 'b'],
    ['`plain ${"x"} ${`in ${y}`} end` z', '` ( x ) ` ( ` ( y ) ` ) ` z'],
    ['`no hole`', 'no hole'],
    ['`${ { a: { b } } }`', '` ( { a : { b } } ) `'],
    ['a?.b ?? c ?.5 : 1', 'a ?. b ?? c ? .5 : 1'],
    ['a = b / 2; c = "/"', 'a = b / 2 ; c = /'],
    ['0x1F 1_000n 1.5e3', '0x1F 1_000n 1.5e3'],
  ])('of %s', (source, tokens) => {
    expect(
      javascriptTokens(source)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(tokens);
  });

  it('know their lines', () => {
    expect(javascriptTokens('a\n/* \n */ b `\n` c').map(({ text, line }) => `${text}${line}`)).toEqual(['a1', 'b3', '\n3', 'c4']);
  });
});

describe('what JavaScript reads of its environment', () => {
  it.each<[string, string[]]>([
    ['process.env.TABLE', ['TABLE']],
    ["process.env['TABLE'] + process.env[`B`]", ['TABLE', 'B']],
    ["process['env'].TABLE", ['TABLE']],
    ['globalThis.process.env.TABLE', ['TABLE']],
    ['new Client({ table: process.env.TABLE! })', ['TABLE']],
    ['`${process.env.BUCKET}/x`', ['BUCKET']],
    ["const a = process.env.A ?? 'x', b = process.env.B || 'y'", ['A?', 'B?']],
    ["process.env.A ??= 'x'", ['A?']],
    ['if (process.env.A) use(process.env.A)', ['A??', 'A??']],
    ['const a = process.env.A ? 1 : 2', ['A??']],
    ['if (!process.env.A) return; f(process.env.A)', ['A??', 'A??']],
    ["if (!process.env.A) throw new Error('A')", ['A']],
    ["if (!process.env.A) { throw new Error('A'); }", ['A']],
    ["if ('A' in process.env) f(process.env.A)", ['A??']],
    ["const { env: e } = process; 'A' in e && f(e.A)", ['A??']],
    ["process.env.DEBUG === 'true'", ['DEBUG??']],
    ['process.env.A?.trim()', ['A??']],
    ['if (f(process.env.A)) {}', ['A']],
    ["process.env.A = 'x'; f(process.env.A)", []],
    ['delete process.env.A', []],
    ['process.env[name]', ['*']],
    ["process.env['A' + b]", ['*']],
    ['schema.parse(process.env)', ['*']],
    ["const { A, B: b = 'd', 'C': c, D = f(1, { x: 2 }), E } = process.env", ['A', 'B?', 'C', 'D?', 'E']],
    ['const { A, ...rest } = process.env', ['A', '*']],
    ['const env = process.env; f(env.A, env["B"], env.C ?? 1, env[x])', ['A', 'B', 'C?', '*']],
    ['const env = process.env; const { A } = env', ['A']],
    ["import { env } from 'node:process'; f(env.A)", ['A']],
    ['const { env: e } = process; f(e.A)', ['A']],
    ['const event = { env: 1 }; f(x.env.A, env.A, my.process.env.B)', []],
    ['// process.env.A\n"process.env.B"; /process.env.C/', []],
    ['const re = /"/; process.env.A; const s = "x"', ['A']],
  ])('%s', (source, found) => {
    expect(reads(source)).toEqual(found);
  });

  it('comes with its line', () => {
    expect(environmentReads('a\n\nprocess.env.X', 'javascript')).toEqual([{ name: 'X', optional: false, line: 3 }]);
  });
});

describe('what JavaScript swallows', () => {
  const inHandler = (body: string) => `exports.handler = async (event) => {\n${body}\n};`;

  it.each<[string, string[]]>([
    [inHandler('try { await f(); } catch (e) {\n console.error(e); return { statusCode: 500, body: "" }; }'), ['answers-500 2']],
    [inHandler('try { await f(); } catch { return { "statusCode": 502 }; }'), ['answers-500 2']],
    [inHandler('try { await f(); } catch (e) { return respond(500, e); }'), ['answers-500 2']],
    [inHandler('try { await f(); } catch (e) { callback(null, { statusCode: 500 }); }'), ['answers-500 2']],
    [inHandler('return f().catch((e) => ({ statusCode: 500 }));'), ['answers-500 2']],
    [inHandler('return f().catch(function (e) { return { statusCode: 500 }; });'), ['answers-500 2']],
    [inHandler('try { f(); } catch (e) { if (e.x) return { statusCode: 404 }; throw e; }'), []],
    [inHandler('try { f(); } catch (e) { return { statusCode: 200 }; }'), []],
    [inHandler('try { f(); } catch (e) { callback(e); }'), []],
    [inHandler('try { f(); } catch (e) { console.log(e); logger.error("x", { e }); }'), ['logs-only 2']],
    [inHandler('try { f(); } catch {}'), ['logs-only 2']],
    [inHandler('try { f(); } catch (e) { console.log(e) } finally { g(); }\n return "ok";'), ['logs-only 2']],
    [inHandler('for (const r of event.Records) { try { f(r); } catch (e) { console.log(e); } }'), ['logs-only 2']],
    [inHandler('await f().catch((e) => console.log(e));'), ['logs-only 2']],
    [inHandler('let x; try { x = f(); } catch (e) { console.log(e); }\n await g(x);'), []],
    [inHandler('try { f(); } catch (e) { console.log(e); throw e; }'), []],
    [inHandler('try { f(); } catch (e) { failures.push(e); }'), []],
    ['function helper() { try { f(); } catch (e) { console.log(e); } }\nexports.handler = async () => { helper(); };', []],
    ['export const handler = middy(async (event) => { try { f(); } catch (e) { console.log(e); } });', ['logs-only 1']],
    ['export async function handler(event) { try { f(); } catch (e) { console.log(e); } }', ['logs-only 1']],
    ['module.exports = { async handler(event) { try { f(); } catch (e) { console.log(e); } } };', ['logs-only 1']],
    [inHandler('return 1; // catch (e) { return { statusCode: 500 } }'), []],
  ])('%s', (source, found) => {
    expect(swallows(source)).toEqual(found);
  });

  it('is looked for in the handler that there is', () => {
    const source = 'exports.main = async () => { try { f(); } catch (e) { console.log(e); } };';
    expect(swallows(source, 'src/index.main')).toEqual(['logs-only 1']);
    expect(swallows(source)).toEqual([]);
  });
});

describe('the handler in JavaScript', () => {
  it.each<[string, boolean | undefined]>([
    ['exports.handler = async () => {}', true],
    ['module.exports.handler = function () {}', true],
    ["exports['handler'] = f", true],
    ['module.exports = { a, handler, b }', true],
    ['module.exports = { handler: f }', true],
    ['module.exports = { async handler(event) {} }', true],
    ['export const handler = async () => {}', true],
    ['export const other = 1', false],
    ['export async function handler() {}', true],
    ['export { main as handler }', true],
    ['export { handler as main }', false],
    ['export { handler }', true],
    ['export * as handler from "./x"', true],
    ['__export(index_exports, { handler: () => handler });', true],
    ['Object.defineProperty(exports, "handler", { get })', true],
    ['exports.main = async () => {}', false],
    ['module.exports = { main: { handler: 1 } }', false],
    ['const handler = async () => {}', false],
    ['', false],
    ['module.exports = require("./x")', undefined],
    ['var h={};p(h,{handler:()=>m,z:()=>y});module.exports=s(h);', true],
    ['var h={};p(h,{main:()=>m});module.exports=s(h);', undefined],
    ['module.exports = { ...others }', undefined],
    ['export * from "./x"', undefined],
    ['exports[name] = f', undefined],
    ['export const { handler } = make()', true],
    ['export const { a, b, c } = make()', undefined],
  ])('%s: %s', (source, exists) => {
    expect(handlerExists(source, 'javascript', 'src/index.handler')).toBe(exists);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'`${}()[]/\\\'"=>.,:;?!\n '.split(''),
    'process.env',
    'catch',
    'exports',
    'export',
    'handler',
    'return',
    'statusCode',
    '500',
    'x',
  );

  it('is looked through', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        (source) => {
          environmentReads(source, 'javascript');
          swallowsErrors(source, 'javascript');
          handlerExists(source, 'javascript', 'index.handler');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    'process.env.A;',
    '} = process.env;',
    '{ a } = process.env',
    'try { ',
    '} catch (e) { ',
    'catch{}',
    'f().catch(e=>',
    'exports={',
    'export{',
    '=/[',
    '`${',
    '"\\',
    '/*',
    '((((',
    '}',
    'if(!process.env.A)',
    'handler=',
    'return a.b',
  ])('of many %j takes no long', (part) => {
    const source = `x process.env catch ${part.repeat(Math.floor(1_000_000 / part.length))}`;
    const started = performance.now();
    environmentReads(source, 'javascript');
    swallowsErrors(source, 'javascript');
    handlerExists(source, 'javascript', 'index.handler');
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
