import type { Rule, Shipped } from '../src/core/index.ts';

/** The catalogue of the wiring rules, by what they are about, with what happens on AWS where one is broken. */
export function wiringPage(rules: readonly Rule[]): string {
  const wiring = rules.filter((rule) => rule.shipped);
  const count = (as: Shipped['as']) => wiring.filter((rule) => rule.shipped?.as === as).length;
  const services = [...Map.groupBy(wiring, (rule) => (rule.types[0] as string).split('::')[1] as string)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return `<!-- Generated from the rules by \`npm run gen\`. Do not edit. -->

# Wiring

Resources that are right one by one can be joined wrongly: the recorder has nowhere to deliver, nothing invokes the function, a policy
lets nobody in. These ${wiring.length} rules see the whole estate and follow what its resources say of each other: references, ARNs and names
written out, policies of resources, keys and roles. They run by default; \`--rules 'wiring/*'\` runs nothing else.

Shipped as it is, a broken one fails the deployment (${count('deploy error')} rules), says nothing and does not work (${count('silence')}), or goes wrong one day
(${count('risk')}).

${services.map(([service, list]) => `[${service}](#${service.toLowerCase()}) (${list.length})`).join(' · ')}
${services.map(([service, list]) => `\n## ${service}\n\n${table(list)}`).join('')}`;
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
