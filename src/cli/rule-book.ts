import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nearest, type SelectableRule, type Selection, SelectionError, selectRules } from '../app/select.ts';
import type { RuleSettings } from '../core/apply.ts';
import { applyRule } from '../core/apply.ts';
import { ParameterError } from '../core/parameters.ts';
import { rule as complete, type Rule } from '../core/rule.ts';
import type { RuleFacts } from '../reports/report.ts';
import { catalog, loadRules } from '../rules/catalog.ts';
import { importUserFile, type LoadedConfig } from './config.ts';
import { type Parsed, UsageError } from './options.ts';

/** The rules of a run: which are selected, with which settings, loaded when a type calls for them. */
export class RuleBook {
  readonly selected: ReadonlySet<string>;
  /** Rules that were called for and lack a parameter. */
  readonly notRun: { rule: string; reason: string }[] = [];
  readonly facts = new Map<string, RuleFacts>();
  /** In words: by what the rules were selected. */
  readonly selection: string;
  readonly #all: readonly SelectableRule[];
  readonly #own: readonly Rule[];
  readonly #settings: ReadonlyMap<string, RuleSettings>;
  readonly #loaded = new Map<string, Rule | undefined>();
  readonly #controls: ReadonlyMap<string, readonly string[]>;

  private constructor(parts: {
    all: readonly SelectableRule[];
    own: readonly Rule[];
    selected: ReadonlySet<string>;
    settings: ReadonlyMap<string, RuleSettings>;
    selection: string;
    controls: ReadonlyMap<string, readonly string[]>;
  }) {
    this.#all = parts.all;
    this.#own = parts.own;
    this.selected = parts.selected;
    this.#settings = parts.settings;
    this.selection = parts.selection;
    this.#controls = parts.controls;
  }

  /**
   * `standard` is what is selected where neither the command line nor the configuration says anything. Of what is `deployed` already, wiring
   * rules are asked only where somebody names them: they ask what a deployment will make of a template.
   */
  static async open(
    parsed: Parsed,
    { config, folder, file = 'the configuration' }: LoadedConfig,
    { standard, deployed = false }: { readonly standard?: 'all'; readonly deployed?: boolean } = {},
  ): Promise<RuleBook> {
    const folders = [...parsed.each('rules-folder'), ...listOf(config.customRules).map((one) => join(folder, one))];
    const own = (await Promise.all(folders.map(loadOwnRules))).flat();
    const entries: readonly SelectableRule[] = [...catalog, ...own.map(selectable)];
    const all = deployed ? entries.map((entry) => (entry.service === 'wiring' ? { ...entry, recommended: false } : entry)) : entries;
    const twice = own.find((rule) => catalog.some((entry) => entry.id === rule.id));
    if (twice) throw new UsageError(`${twice.id} of your own rules is the id of a rule that Bylaw has; give it another`);
    const configured = standard ? [] : listOf(config.select).flatMap((one) => one.split(','));
    const patterns = parsed.has('rules') ? parsed.list('rules') : standard && !parsed.has('framework') ? [standard] : configured;
    const names = parsed.has('framework') ? parsed.list('framework') : parsed.has('rules') || standard ? [] : (config.frameworks ?? []);
    const { settings, on, off } = settingsOf(config.rules ?? {}, file, parsed.each('param'), all);
    const { framework, controls } = await frameworksOf(names, all);
    // Whoever gives a rule a severity or a parameter wants it to run; `--rules` and `--framework` say exactly which do.
    const speaksOf = standard || parsed.has('rules') || parsed.has('framework') ? {} : { on };
    const selection: Selection = { patterns, off, ...speaksOf, ...(framework ? { framework } : {}) };
    try {
      const selected = selectRules(all, selection);
      const words = [
        ...names.map((name) => `framework ${name}`),
        ...(patterns.length > 0 ? [patterns.join(', ')] : names.length > 0 ? [] : ['recommended']),
      ].join(' and ');
      return new RuleBook({ all, own, selected, settings, selection: words, controls });
    } catch (thrown) {
      if (!(thrown instanceof SelectionError)) throw thrown;
      const where = patterns === configured && configured.length > 0 ? `${file}: select: ` : '';
      throw new UsageError(`${where}${thrown.message}`);
    }
  }

  settingsOf(rule: string): RuleSettings | undefined {
    return this.#settings.get(rule);
  }

  /** The selected rules with what the catalogue says of each, by id. */
  async entries(): Promise<readonly { readonly entry: SelectableRule; readonly rule: Rule }[]> {
    const rules = new Map([...(await loadRules(this.selected)), ...this.#own].map((rule) => [rule.id, rule]));
    return this.#all.flatMap((entry) => {
      const rule = this.selected.has(entry.id) ? rules.get(entry.id) : undefined;
      return rule ? [{ entry, rule }] : [];
    });
  }

  /** The selected rules for some types; loads what it has not loaded yet. */
  async rulesFor(types: ReadonlySet<string>): Promise<readonly Rule[]> {
    const wanted = this.#all.filter((rule) => this.selected.has(rule.id) && rule.types.some((type) => types.has(type)));
    const missing = new Set(wanted.filter(({ id }) => !this.#loaded.has(id)).map(({ id }) => id));
    if (missing.size > 0) for (const rule of [...(await loadRules(missing)), ...this.#own.filter(({ id }) => missing.has(id))]) this.#add(rule);
    return wanted.flatMap(({ id }) => this.#loaded.get(id) ?? []);
  }

  #add(rule: Rule): void {
    let applied: ReturnType<typeof applyRule>;
    try {
      applied = applyRule(rule, this.#settings.get(rule.id));
    } catch (thrown) {
      throw thrown instanceof ParameterError
        ? new UsageError(thrown.message.startsWith(rule.id) ? thrown.message : `${rule.id}: ${thrown.message}`)
        : thrown;
    }
    const lacking = 'missing' in applied ? applied.missing : undefined;
    if (lacking) this.notRun.push({ rule: rule.id, reason: `it wants ${lacking.map((name) => `--param ${rule.id}.${name}=…`).join(' and ')}` });
    this.#loaded.set(rule.id, lacking ? undefined : rule);
    this.facts.set(rule.id, {
      id: rule.id,
      title: rule.title,
      severity: rule.severity,
      service: this.#all.find((one) => one.id === rule.id)?.service ?? '',
      why: rule.why,
      fix: rule.fix,
      frameworks: this.#controls.get(rule.id) ?? [],
    });
  }
}

/** The rules in a folder of the user's: every module with a default export, `*.examples.*` and tests aside. */
export async function loadOwnRules(folder: string): Promise<Rule[]> {
  const names = await readdir(resolve(folder), { recursive: true }).catch(() => {
    throw new UsageError(`${folder}: there is no such folder of rules`);
  });
  const rules: Rule[] = [];
  for (const name of names.sort()) {
    if (!/\.(m?ts|m?js)$/.test(name) || /\.(examples|test|spec|d)\.m?[jt]s$/.test(name) || /(^|\/)(_|node_modules\/)/.test(name)) continue;
    const file = join(folder, name);
    const { default: exported } = await importUserFile(file);
    for (const one of Array.isArray(exported) ? exported : [exported]) {
      const rule = one as Partial<Rule> | undefined;
      if (typeof rule?.id !== 'string' || typeof rule.check !== 'function' || !Array.isArray(rule.types))
        throw new UsageError(`${file}: its default export is not a rule; write export default rule({ id, title, severity, types, why, fix, check })`);
      rules.push(complete(rule as never));
    }
  }
  return rules;
}

export function selectable(rule: Rule): SelectableRule {
  return { ...rule, service: rule.shipped ? 'wiring' : (rule.types[0] ?? '').split('::')[1]?.toLowerCase() || 'account' };
}

function settingsOf(
  configured: NonNullable<LoadedConfig['config']['rules']>,
  file: string,
  params: readonly string[],
  all: readonly SelectableRule[],
) {
  const settings = new Map<string, RuleSettings>();
  const on = new Set<string>();
  const off = new Set<string>();
  const known = (id: string, where: string) => {
    const found = all.find((rule) => rule.id === id || rule.aliases?.includes(id));
    if (found) return found.id;
    const near = nearest(
      id.replaceAll('-', '_'),
      all.map((rule) => rule.id),
    );
    throw new UsageError(`${where}: no rule is called ${id}${near ? `; did you mean ${near}?` : ''}`);
  };
  for (const [name, setting] of Object.entries(configured)) {
    const id = known(name, `${file}: rules`);
    if (setting === 'off') off.add(id);
    else on.add(id);
    if (setting !== 'off' && setting !== 'on') settings.set(id, typeof setting === 'string' ? { severity: setting } : setting);
  }
  for (const param of params) {
    const match = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_]+)=(.*)$/s.exec(param);
    if (!match) throw new UsageError(`--param wants RULE.name=value, not ${JSON.stringify(param)}`);
    const id = known((match[1] as string).toUpperCase().replaceAll('-', '_'), '--param');
    on.add(id);
    const before = settings.get(id);
    settings.set(id, { ...before, parameters: { ...before?.parameters, [match[2] as string]: match[3] } });
  }
  return { settings, on, off };
}

/** The rules that the named frameworks call for, and for each the controls it serves. */
async function frameworksOf(names: readonly string[], all: readonly SelectableRule[]) {
  const controls = new Map<string, string[]>();
  if (names.length === 0) return { framework: undefined, controls };
  const { FrameworkError, loadFramework, rulesOf } = await import('../frameworks/index.ts');
  const framework = new Set<string>();
  const known = new Set(all.map((rule) => rule.id));
  for (const name of names) {
    const [id, control] = name.split('/', 2) as [string, string | undefined];
    const refused = (thrown: unknown) => (thrown instanceof FrameworkError ? new UsageError(thrown.message) : thrown);
    const loaded = await loadFramework(id).catch((thrown) => Promise.reject(refused(thrown)));
    for (const one of loaded.controls) for (const rule of one.rules) controls.set(rule, [...(controls.get(rule) ?? []), `${loaded.id} ${one.id}`]);
    try {
      for (const rule of rulesOf(loaded, control)) if (known.has(rule)) framework.add(rule);
    } catch (thrown) {
      throw refused(thrown);
    }
  }
  return { framework, controls };
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
