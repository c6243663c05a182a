import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { templateOf } from '../src/core/examples.ts';
import { configType } from '../src/schema/type-map.ts';
import { mutations } from '../src/testing/mutations.ts';
import { examplesOf, ruleFiles } from '../tools/rule-files.ts';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

/** Items of AWS Config in which something stands that does not belong there: no scan of them ends, and no rule fails by itself. */
const root = join(import.meta.dirname, '..');
const samples = process.env.BYLAW_CONFIG_ITEMS ?? join(root, '../shared/samples/config-items.jsonl');
const there = existsSync(samples);
if (!there) console.log(`skipped: sample items are not at hand (${samples}; BYLAW_CONFIG_ITEMS names another place)`);

afterAll(removeFolders);

type Item = Readonly<Record<string, unknown>>;

/** Each with another id, so that none is taken for a newer sight of the other. */
function hostile(items: readonly Item[], oneIn: number): Item[] {
  const mutated: Item[] = [];
  for (const [index, item] of items.entries())
    for (const part of ['configuration', 'supplementaryConfiguration', 'tags', 'relationships'])
      for (const { value } of mutations({ [part]: item[part] }, `${index}`, oneIn))
        mutated.push({ ...item, ...(value as object), resourceId: `${item.resourceId}-${mutated.length}` });
  return mutated;
}

async function scan(items: readonly Item[]): Promise<void> {
  const folder = folderWith({});
  writeFileSync(join(folder, 'items.json'), JSON.stringify({ fileVersion: '1.0', configurationItems: items }));
  const { json, err } = await bylaw(
    folder,
    'scan',
    '--snapshot',
    'items.json',
    '--rules',
    'all',
    '--no-store',
    '--only',
    'error',
    '--format',
    'json',
  );
  console.info(`${items.length} hostile items: ${JSON.stringify(json.summary.verdicts)}`);
  expect(err).not.toMatch(/Error:|\bat .*\.ts/);
  expect(json.errors).toEqual([]);
  expect(json.results.map(({ rule, resource, reason }) => `${rule} ${resource.type} ${resource.id}: ${reason}`)).toEqual([]);
  expect(json.summary.resources).toBeGreaterThanOrEqual(items.length);
}

it.runIf(there)(
  'of sample items none makes a rule fail by itself',
  async () => {
    const items = readFileSync(samples, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    await scan(hostile(items, 20));
  },
  60_000,
);

it('of items in the shape of examples none makes a rule fail by itself', async () => {
  const items: Item[] = [];
  for (const file of await ruleFiles(root)) {
    const examples = await examplesOf(root, file);
    for (const rule of file.rules)
      for (const example of Object.values(examples?.[rule.id] ?? {}).flat())
        for (const [id, { Type, Properties = {} }] of Object.entries(templateOf(example, rule.types[0] as string).Resources)) {
          const resourceType = configType(Type);
          if (resourceType) items.push(itemOf(resourceType, `${rule.id}-${id}`, Properties));
        }
  }
  await scan(hostile(items, 100));
}, 60_000);

function itemOf(resourceType: string, resourceId: string, configuration: object): Item {
  return {
    resourceType,
    resourceId,
    accountId: '111122223333',
    awsRegion: 'eu-west-1',
    configurationItemCaptureTime: '2026-11-01T00:00:00.000Z',
    configurationItemStatus: 'OK',
    tags: {},
    relationships: [],
    configuration,
    supplementaryConfiguration: {},
  };
}
