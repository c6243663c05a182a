import type { Rule, Shipped } from '../src/core/index.ts';

/** The folders of `src/wiring` in the order in which a system is built, by what they are about. */
const families: Readonly<Record<string, string>> = {
  config: 'AWS Config: recording and delivery',
  'config-rules': 'AWS Config: rules, remediation, aggregation',
  events: 'EventBridge and Scheduler',
  functions: 'Functions and their queues',
  rights: 'Roles, policies and keys',
  destinations: 'Buckets, topics, queues and logs',
  cloudwatch: 'Dashboards, alarms and log filters',
  stack: 'The stack as a whole',
};

/** The catalogue of the wiring rules, by what they are about, with what happens on AWS where one is broken. */
export function wiringPage(all: readonly { readonly rule: Rule; readonly family: string }[]): string {
  const wiring = all.filter(({ rule }) => rule.shipped);
  const count = (as: Shipped['as']) => wiring.filter(({ rule }) => rule.shipped?.as === as).length;
  const unknown = wiring.find(({ family }) => !Object.hasOwn(families, family));
  if (unknown) throw new Error(`say in tools/wiring-page.ts what the rules in src/wiring/${unknown.family} are about`);
  const sections = Object.entries(families).map(([family, title]) => ({ title, rules: wiring.filter((one) => one.family === family) }));
  return `<!-- Generated from the rules by \`npm run gen\`. Do not edit. -->

# Wiring

Resources that are right one by one can be joined wrongly: the recorder has nowhere to deliver, nothing invokes the function, a policy
lets nobody in. These ${wiring.length} rules see the whole estate and follow what its resources say of each other: references, ARNs and names
written out, policies of resources, keys and roles. They run by default; \`--rules 'wiring/*'\` runs nothing else.

Shipped as it is, a broken one fails the deployment (${count('deploy error')} rules), says nothing and does not work (${count('silence')}), or goes wrong one day
(${count('risk')}).

${sections.map(({ title, rules }) => `- [${title}](#${anchor(title)}) (${rules.length})`).join('\n')}
${sections.map(({ title, rules }) => `\n## ${title}\n\n${table(rules.map(({ rule }) => rule))}`).join('')}`;
}

/** As GitHub makes them. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](rules/${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} | **${rule.shipped?.as ?? ''}**: ${cell(rule.shipped?.what ?? '')} |`,
  );
  return `| rule | severity | what it wants | if it is shipped otherwise |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
