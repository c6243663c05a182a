import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyAll } from '../../src/app/check.ts';
import { judge } from '../../src/core/judge.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { catalog, loadRules } from '../../src/rules/catalog.ts';
import { readDocument } from '../../src/sources/cloudformation/document/index.ts';
import { joinTemplates, readTemplateFile } from '../../src/sources/cloudformation/index.ts';

const path = join(import.meta.dirname, '../../examples/compliance-stack/template.yaml');
const asOf = '2026-11-01T00:00:00.000Z';

/** The example as a tree, with every function of the template in its long form. */
export async function exampleTemplate(): Promise<unknown> {
  return (await readDocument(readFileSync(path), 'template.yaml')).value;
}

const wiring = applyAll(await loadRules(new Set(catalog.filter((one) => one.service === 'wiring').map((one) => one.id))), () => undefined);

/** Where it is deployed to, as far as somebody says. */
export interface Place {
  readonly account?: string;
  readonly region?: string;
}

/** Every verdict of the wiring rules over a template that stands where the example stands. */
export async function wiringVerdicts(template: unknown, place: Place = {}): Promise<Verdict[]> {
  const bytes = Buffer.from(JSON.stringify(template));
  const { estate, problems } = joinTemplates([await readTemplateFile({ file: 'template.json', path, bytes, setting: { parameters: {}, ...place } })]);
  if (problems.length > 0) throw new Error(`the template is wrong: ${problems.map((one) => one.message).join('; ')}`);
  return [...judge(estate, wiring, { asOf })];
}

/** What fails, as `RULE at Resource`. */
export function failures(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter((one) => one.verdict === 'fail' || one.verdict === 'error').map((one) => `${one.rule} at ${one.resource.id}`);
}
