import type { SelectableRule } from '../../app/select.ts';
import type { Rule } from '../../core/rule.ts';
import { catalog } from '../../rules/catalog.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { Parsed, UsageError } from '../options.ts';
import { openOutput } from '../output.ts';
import { RuleBook } from '../rule-book.ts';

export const command: CommandModule = {
  usage: 'list [NAME…] | show RULE… | new SERVICE NAME | test [FOLDER]',
  about: `Lists the rules, shows what they are about, begins one of your own, and tests your own by their examples.`,
  options: {
    rules: { type: 'list', value: 'LIST', about: 'list only these: recommended, ids, patterns, services', default: 'all', short: 'r' },
    framework: { type: 'list', value: 'NAME', about: 'list only the rules of a framework' },
    format: { type: 'text', value: 'NAME', about: 'text or json', default: 'text', short: 'f' },
    output: { type: 'text', value: 'FILE', about: 'write the list there', short: 'o' },
    folder: { type: 'text', value: 'FOLDER', about: 'where rules of your own are', default: 'rules' },
    'rules-folder': { type: 'list', value: 'FOLDER', about: 'list the rules of your own there too' },
    config: { type: 'text', value: 'FILE', about: 'the configuration', default: 'bylaw.config.ts, .js or .json', short: 'c' },
  },
  examples: [
    'bylaw rules list s3',
    'bylaw rules list cis-5.0',
    'bylaw rules show S3_BUCKET_VERSIONING_ENABLED',
    'bylaw rules new s3 bucket-names-begin-with-team',
    'bylaw rules test rules',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const [action = 'list', ...rest] = parsed.positionals;
  switch (action) {
    case 'list':
      return list(parsed, rest);
    case 'show':
      if (rest.length === 0) throw new UsageError('rules show wants the id of a rule');
      return (await import('./rules-show.ts')).showRules(rest, parsed);
    case 'new':
      return (await import('./rules-new.ts')).newRule(rest, parsed.text('folder') ?? 'rules');
    case 'test':
      return (await import('./rules-test.ts')).testRules(rest[0] ?? parsed.text('folder') ?? 'rules');
    default:
      throw new UsageError(`rules takes list, show, new or test, not ${action}`);
  }
}

async function list(given: Parsed, names: readonly string[]): Promise<number> {
  const parsed = names.length === 0 ? given : await narrowed(given, names);
  const format = parsed.oneOf('format', ['text', 'json']) ?? 'text';
  const output = await openOutput(parsed.text('output'));
  const book = await RuleBook.open(parsed, await loadConfig(parsed.text('config')), { standard: 'all' });
  const entries = await book.entries();
  if (format === 'json') {
    const controls = await controlsByRule();
    const rows = entries.map(({ entry, rule }) => JSON.stringify(described(entry, rule, controls.get(entry.id) ?? [])));
    await output.write(`[\n${rows.join(',\n')}\n]\n`);
  } else {
    const width = Math.max(0, ...entries.map(({ entry }) => entry.id.length));
    const rows = entries.map(
      ({ rule }) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.recommended ? 'by default' : 'on request'}  ${rule.title}\n`,
    );
    await output.write(rows.join(''));
    await output.write(
      `${rows.length} ${rows.length === 1 ? 'rule' : 'rules'}, of which ${entries.filter(({ rule }) => rule.recommended).length} ${entries.filter(({ rule }) => rule.recommended).length === 1 ? 'runs' : 'run'} by default\n`,
    );
  }
  await output.close();
  return 0;
}

/** What is named after `list` narrows as `--rules` and `--framework` do; the bare name of a service means all its rules. */
async function narrowed(given: Parsed, names: readonly string[]): Promise<Parsed> {
  const { frameworkNames } = await import('../../frameworks/index.ts');
  const services = new Set(catalog.map((entry) => entry.service));
  const rules = [...given.list('rules')];
  const frameworks = [...given.list('framework')];
  for (const name of names.flatMap((one) => one.split(',')).filter((one) => one !== '')) {
    const [, not, bare] = /^(!?)(.*)$/s.exec(name.toLowerCase()) as unknown as [string, string, string];
    const framework = bare.split('/', 1)[0] as string;
    if (services.has(bare)) rules.push(`${not}${bare}/*`);
    else if (not === '' && frameworkNames.some(({ id, aliases }) => id === framework || aliases.includes(framework))) frameworks.push(name);
    else rules.push(name);
  }
  const values = ['format', 'output', 'rules-folder', 'config'].filter((option) => given.has(option));
  return new Parsed(
    [],
    new Map<string, readonly string[]>([
      ...values.map((option) => [option, given.each(option)] as const),
      ...(rules.length > 0 ? [['rules', rules] as const] : []),
      ...(frameworks.length > 0 ? [['framework', frameworks] as const] : []),
    ]),
  );
}

/** A rule as the JSON contract has it. */
function described({ id, service, severity, recommended, types }: SelectableRule, rule: Rule, frameworks: readonly string[]) {
  const parameters = Object.entries(rule.parameters).map(([name, one]) => ({
    name,
    type: one.type,
    required: one.required ?? false,
    default: one.default,
    about: one.about,
  }));
  return { id, title: rule.title, severity, types, service, recommended, parameters, frameworks };
}

/** The controls of every framework by the rule that serves them. */
async function controlsByRule(): Promise<Map<string, string[]>> {
  const { frameworkNames, loadFramework } = await import('../../frameworks/index.ts');
  const controls = new Map<string, string[]>();
  for (const { id } of frameworkNames) {
    for (const control of (await loadFramework(id)).controls) {
      for (const rule of control.rules) {
        const known = controls.get(rule);
        if (known) known.push(`${id}/${control.id}`);
        else controls.set(rule, [`${id}/${control.id}`]);
      }
    }
  }
  return controls;
}
