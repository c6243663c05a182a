import type { ControlRules } from '../../app/report-scores.ts';
import { FrameworkError, frameworkNames, loadFramework, rulesOf } from '../../frameworks/index.ts';
import { UsageError } from '../options.ts';

export interface Frameworks {
  /** The rules of those that were named. */
  readonly named: ReadonlySet<string>;
  /** By rule: the frameworks that call for it, and the controls, `cis-5.0 2.1.1`, of those that are looked at. */
  readonly byRule: ReadonlyMap<string, readonly string[]>;
  readonly controlsByRule: ReadonlyMap<string, readonly string[]>;
  /** The controls of those that are looked at. */
  readonly controls: readonly ControlRules[];
}

/**
 * Frameworks for the scores, and the controls of those that are named, or by which was scanned. Of a report that is narrowed to some
 * rules (`narrowed`) only the named ones are scored: a part of another one's rules says nothing about it.
 */
export async function openFrameworks(names: readonly string[], scanned: ReadonlySet<string>, narrowed: boolean): Promise<Frameworks> {
  const named = new Set<string>();
  const looked = new Map<string, string | undefined>();
  for (const name of names) {
    const [id, control] = name.split('/', 2) as [string, string | undefined];
    try {
      const framework = await loadFramework(id);
      for (const rule of rulesOf(framework, control)) named.add(rule);
      looked.set(framework.id, control);
    } catch (thrown) {
      throw thrown instanceof FrameworkError ? new UsageError(thrown.message) : thrown;
    }
  }
  if (names.length === 0) for (const id of scanned) looked.set(id, undefined);
  const byRule = new Map<string, string[]>();
  const controlsByRule = new Map<string, string[]>();
  const controls: ControlRules[] = [];
  const add = (map: Map<string, string[]>, rule: string, text: string) => {
    const list = map.get(rule);
    if (list) list.push(text);
    else map.set(rule, [text]);
  };
  for (const { id } of frameworkNames) {
    const framework = await loadFramework(id);
    if (!narrowed || (names.length > 0 && looked.has(id))) for (const rule of rulesOf(framework)) add(byRule, rule, id);
    if (!looked.has(id)) continue;
    const asked = looked.get(id);
    for (const { id: control, title, rules } of framework.controls) {
      if (asked !== undefined && !rules.some((rule) => named.has(rule))) continue;
      for (const rule of rules) add(controlsByRule, rule, `${id} ${control}`);
      controls.push({ framework: id, control, ...(title === undefined ? {} : { title }), rules });
    }
  }
  return { named, byRule, controlsByRule, controls };
}
