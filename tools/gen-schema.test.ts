import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generateSchema } from './gen-schema.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

it('made what is in src/schema/generated, and nothing else is there', () => {
  const made = generateSchema();
  const there = readdirSync(`${root}src/schema/generated`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
  expect(there.sort()).toEqual([...made.keys()].sort());
  const stale = [...made].filter(([path, content]) => readFileSync(root + path, 'utf8') !== content).map(([path]) => path);
  expect(stale, 'run `npm run gen`').toEqual([]);
}, 30_000);
