import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { judge } from '../core/judge.ts';
import { catalog, loadRules } from '../rules/catalog.ts';
import { type Described, seen } from '../shapes/described.ts';
import { joinTemplates, readTemplateFile } from '../sources/cloudformation/index.ts';

/** One estate in several forms, for contract tests: what rules say must not hang on the form. */
export interface Forms {
  /** `Resources` of a template, by logical id. */
  readonly template: Readonly<Record<string, { readonly Type: string; readonly [attribute: string]: unknown }>>;
  /** The same as a source describes it. */
  readonly described: readonly Described[];
  /** Rules whose verdicts may differ, each with the reason: a run-time fact that no template has, for one. */
  readonly except?: Readonly<Record<string, string>>;
  /** The types whose rules are compared; those of the template by default. */
  readonly types?: readonly string[];
  /** Where it was seen, if that is told by the ARNs in it. */
  readonly at?: { readonly account: string; readonly region: string };
  /** Rules that need parameters get these. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const asOf = '2026-11-01T00:00:00.000Z';
const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1', capturedAt: asOf, from: 'test' };

/**
 * Where the two forms are judged differently, as sentences; none if they agree. Verdicts are counted per rule and type: ids differ.
 * What a template leaves unknown may be known of what is deployed, and only that way round.
 */
export async function differences({ template, described, except = {}, types, parameters = {}, at }: Forms): Promise<string[]> {
  const where = { ...place, ...at };
  const wanted = new Set(types ?? Object.values(template).map((one) => one.Type));
  const ids = new Set(catalog.filter((one) => one.folder !== 'wiring' && one.types.some((type) => wanted.has(type))).map((one) => one.id));
  const rules = (await loadRules(ids)).flatMap((rule) => {
    const applied = applyRule(rule, parameters[rule.id] ? { parameters: parameters[rule.id] as Record<string, unknown> } : {});
    return 'missing' in applied ? [] : [applied];
  });
  const bytes = Buffer.from(JSON.stringify({ Resources: template }));
  const read = await readTemplateFile({ file: 'template.json', bytes, setting: { parameters: {}, account: where.account, region: where.region } });
  const { estate: written, problems } = joinTemplates([read]);
  if (problems.length > 0) throw new Error(`the template is wrong: ${problems.map((one) => one.message).join('; ')}`);
  const deployed = new Estate({ resources: described.map((one) => seen(one, where)) });
  const count = (estate: Estate) => {
    const verdicts = new Map<string, string[]>();
    for (const { rule, resource, verdict, reason, findings } of judge(estate, rules, { asOf })) {
      if (!wanted.has(resource.type) || rule in except) continue;
      const key = `${rule} on ${resource.type}`;
      const said = reason ? `${verdict} (${reason})` : verdict === 'fail' ? `fail [${findings.map((one) => one.path).join(', ')}]` : verdict;
      verdicts.set(key, [...(verdicts.get(key) ?? []), said]);
    }
    return verdicts;
  };
  const [before, after] = [count(written), count(deployed)];
  const kinds = (said: readonly string[] | undefined) =>
    (said ?? [])
      .map((one) => one.split(' ')[0])
      .sort()
      .join(',');
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    if (kinds(one) === kinds(other) || one?.every((said) => said.startsWith('unknown'))) return [];
    return [`${key}: ${one?.join('; ') ?? 'no verdict'} as a template, ${other?.join('; ') ?? 'no verdict'} as deployed`];
  });
}
