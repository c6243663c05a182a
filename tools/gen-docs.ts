import { stringify } from 'yaml';
import { type Example, type Examples, type Rule, shippedAs, templateOf } from '../src/core/index.ts';
import { frameworkNames, loadFramework } from '../src/frameworks/index.ts';
import { remedyOf } from '../src/rules/remedies.ts';
import { serviceOf } from './gen-catalog.ts';
import { examplesOf, ruleFiles } from './rule-files.ts';
import { wiringPage } from './wiring-page.ts';

const generated = '<!-- Generated from the rules by `npm run gen`. Do not edit. -->\n';

interface Documented {
  readonly rule: Rule;
  readonly service: string;
  /** The folder that the rule stands in. */
  readonly family: string;
  readonly examples: Examples | undefined;
  readonly controls: readonly { readonly framework: string; readonly control: string }[];
}

/** A page for each rule, an index by service and one for each framework, all from the rules themselves. */
export async function generateDocs(root: string): Promise<Map<string, string>> {
  const rules = await documented(root);
  const pages = new Map<string, string>();
  for (const one of rules) pages.set(`docs/rules/${one.rule.id}.md`, page(one));
  pages.set('docs/rules/README.md', index(rules));
  pages.set('docs/wiring.md', wiringPage(rules));
  for (const { id } of frameworkNames) pages.set(`docs/frameworks/${id}.md`, await frameworkPage(id, rules));
  pages.set('docs/frameworks/README.md', await frameworkIndex(rules));
  return pages;
}

async function documented(root: string): Promise<Documented[]> {
  const controls = new Map<string, { framework: string; control: string }[]>();
  for (const { id } of frameworkNames) {
    for (const control of (await loadFramework(id)).controls)
      for (const rule of control.rules) controls.set(rule, [...(controls.get(rule) ?? []), { framework: id, control: control.id }]);
  }
  const rules: Documented[] = [];
  for (const file of await ruleFiles(root)) {
    const examples = await examplesOf(root, file);
    for (const rule of file.rules)
      rules.push({
        rule,
        service: serviceOf(rule),
        family: file.path.split('/').at(-2) ?? '',
        examples: examples?.[rule.id],
        controls: controls.get(rule.id) ?? [],
      });
  }
  return rules.sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
}

function page({ rule, examples, controls }: Documented): string {
  const parameters = Object.entries(rule.parameters).map(([name, one]) => {
    const standard = one.default !== undefined ? `\`${String(one.default)}\`` : one.required ? 'required' : 'none';
    return `| \`${name}\` | ${one.type} | ${standard} | ${cell(one.about)} |`;
  });
  const remedy = remedyOf(rule.id);
  const byFramework = Map.groupBy(controls, (one) => one.framework);
  return `${generated}
# ${rule.id}

${rule.title}.

| | |
|---|---|
| Severity | ${rule.severity} |
| Runs | ${rule.recommended ? 'by default' : `on request: \`--rules ${rule.id}\``} |
| Judges | ${rule.types.map((type) => `\`${type}\``).join(', ')} |
${rule.shipped ? '| Looks at | everything that is joined to it, in the whole estate |\n' : ''}${rule.needs.length > 0 ? `| Looks at | ${[...new Set(rule.needs.map((need) => `\`${need.type}\``))].join(', ')} |\n` : ''}${rule.aliases.length > 0 ? `| Known before as | ${rule.aliases.map((one) => `\`${one}\``).join(', ')} |\n` : ''}
## Why

${rule.why}
${rule.shipped ? `\n## If it is shipped\n\n${shippedAs[rule.shipped.as]}: ${rule.shipped.what}\n` : ''}
## How to fix it

${rule.fix}
${remedy === undefined ? '' : `\n[bylaw fix](../fixing.md) ${remedy.does}.\n`}${parameters.length > 0 ? `\n## Parameters\n\n| name | type | default | meaning |\n|---|---|---|---|\n${parameters.join('\n')}\n` : ''}${
  byFramework.size > 0
    ? `\n## Frameworks\n\n${[...byFramework].map(([framework, list]) => `- [${framework}](../frameworks/${framework}.md): ${list.map((one) => one.control).join(', ')}`).join('\n')}\n`
    : ''
}${examples ? `\n## Examples\n${section('Passes', examples.pass, rule)}${section('Fails', examples.fail, rule)}${section('Comes out unknown', examples.unknown ?? [], rule)}${section('Does not apply', examples.notApplicable ?? [], rule)}` : ''}`;
}

function section(title: string, examples: readonly Example[], rule: Rule): string {
  if (examples.length === 0) return '';
  return `\n### ${title}\n${examples.map((example) => `\n${sentence(example.title)}\n\n${block(example, rule)}`).join('')}`;
}

function block(example: Example, rule: Rule): string {
  const template = stringify(templateOf(example, rule.types[0] as string), { aliasDuplicateObjects: false, lineWidth: 110 });
  const notes = [
    example.parameters
      ? `With ${Object.entries(example.parameters)
          .map(([name, value]) => `\`${name}\` = \`${String(value)}\``)
          .join(', ')}.\n\n`
      : '',
    example.state
      ? `As it runs: ${Object.entries(example.state)
          .map(([id, facts]) => `\`${id}\` ${JSON.stringify(facts)}`)
          .join('; ')}.\n\n`
      : '',
  ];
  return `${notes.join('')}\`\`\`yaml\n${template}\`\`\`\n`;
}

function index(rules: readonly Documented[]): string {
  const services = [...Map.groupBy(rules, (one) => one.service)].sort(([one], [other]) => (one < other ? -1 : 1));
  const byDefault = rules.filter((one) => one.rule.recommended).length;
  return `${generated}
# Rules

${rules.length} rules for ${services.length} services; ${byDefault} run by default, the others with \`--rules\` or \`--framework\`.

${services.map(([service, list]) => `[${service}](#${service}) (${list.length})`).join(' · ')}
${services
  .map(
    ([service, list]) =>
      `\n## ${service}\n\n| rule | severity | runs | what it wants |\n|---|---|---|---|\n${list
        .map(
          ({ rule }) =>
            `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.recommended ? 'by default' : 'on request'} | ${cell(rule.title)} |`,
        )
        .join('\n')}\n`,
  )
  .join('')}`;
}

async function frameworkIndex(rules: readonly Documented[]): Promise<string> {
  const known = new Set(rules.map((one) => one.rule.id));
  const rows: string[] = [];
  for (const { id, title } of frameworkNames) {
    const { controls } = await loadFramework(id);
    const named = new Set(controls.flatMap((one) => one.rules));
    rows.push(`| [${id}](${id}.md) | ${cell(title)} | ${controls.length} | ${[...named].filter((one) => known.has(one)).length} of ${named.size} |`);
  }
  return `${generated}\n# Frameworks\n\n\`bylaw check --framework ${frameworkNames[0]?.id ?? ''}\` selects the rules of a framework; \`--framework NAME/CONTROL\` those of one control.\n\n| framework | | controls | rules there are |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

async function frameworkPage(id: string, rules: readonly Documented[]): Promise<string> {
  const framework = await loadFramework(id);
  const known = new Set(rules.map((one) => one.rule.id));
  const rows = framework.controls.map((control) => {
    const linked = control.rules.map((rule) => (known.has(rule) ? `[${rule}](../rules/${rule}.md)` : `${rule} (not yet)`));
    return `| ${cell(control.id)} | ${cell(control.title ?? '')} | ${linked.join('<br>')} |`;
  });
  return `${generated}\n# ${framework.title}\n\nAs of ${framework.asOf}; ${framework.source}\n\nA control is more than its rules: that they pass is evidence for it, not proof.\n\n| control | about | rules |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}:`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
