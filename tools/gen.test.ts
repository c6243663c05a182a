import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('has written every generated file as it would write it now', () => {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'gen.ts'), '--check'], { encoding: 'utf8' });
  expect(output).toContain('generated files are fresh');
}, 60_000);
