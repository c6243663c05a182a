import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeOfFunctions } from './function-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'bylaw-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (properties: object, more: object = {}) =>
  codeOfFunctions({ Resources: { F: { Type: 'AWS::Lambda::Function', Properties: properties, ...more } } }, join(folder, 'stack/template.yaml')).then(
    (codes) => codes.get('F'),
  );

write('stack/functions/notify/index.js', 'exports.handler = () => process.env.TOPIC;');
write('stack/functions/notify/lib/send.py', 'import os');
write('stack/functions/notify/readme.md', '# notify');
write('stack/functions/notify/node_modules/other/index.js', 'process.env.NOT_OURS');
write('stack/bundle/index.js', `// ${'x'.repeat(300_000)}`);
write('.hidden/secret.py', 'password = 1');
write('stack/one.py', 'import os');

it('reads what people wrote, and neither packages nor what is no code', async () => {
  expect(await read({ Code: 'functions/notify/' })).toEqual({
    'index.js': 'exports.handler = () => process.env.TOPIC;',
    'lib/send.py': 'import os',
  });
});

it('reads an asset of the CDK, a single file, and what SAM names', async () => {
  expect(
    Object.keys((await read({ Code: { S3Bucket: 'b', S3Key: 'k' } }, { Metadata: { 'aws:asset:path': 'functions/notify' } })) ?? {}),
  ).toHaveLength(2);
  expect(await read({ Code: './one.py' })).toEqual({ 'one.py': 'import os' });
  const sam = { Globals: { Function: { CodeUri: 'functions/notify' } }, Resources: { F: { Type: 'AWS::Serverless::Function', Properties: {} } } };
  expect((await codeOfFunctions(sam, join(folder, 'stack/template.yaml'))).has('F')).toBe(true);
});

it.each([
  ['a bundle', 'bundle'],
  ['a folder that is not there', 'functions/none'],
  ['a hidden folder', '../.hidden'],
  ['an absolute path', folder],
  ['an address', 's3://bucket/key'],
])('leaves %s alone', async (_, place) => {
  expect(await read({ Code: place })).toBeUndefined();
});
