/** What is known of a new rule before anybody has thought about it. */
export interface ScaffoldFacts {
  /** Where rules import core and the type of examples from. */
  readonly core: string;
  readonly examples: string;
  /** `mts` where nobody knows what kind of modules the folder holds. */
  readonly extension?: 'ts' | 'mts';
  readonly id?: string;
  readonly types?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly type: string; readonly required: boolean; readonly default?: string }[];
}

const makers: Readonly<Record<string, string>> = { int: 'integer', double: 'decimal', boolean: 'flag', csv: 'csv' };

/** The two files of a new rule. What has to be thought about is left open, so that its test fails until it is filled in. */
export function scaffold(service: string, name: string, facts: ScaffoldFacts): readonly { readonly path: string; readonly text: string }[] {
  const extension = facts.extension ?? 'ts';
  const id = facts.id ?? `${service}-${name}`.toUpperCase().replaceAll('-', '_');
  const types = facts.types && facts.types.length > 0 ? facts.types : ['AWS::S3::Bucket'];
  const parameters = (facts.parameters ?? []).map((one) => ({ ...one, maker: makers[one.type.toLowerCase()] ?? 'string' }));
  const imports = ['finding', 'rule', ...new Set(parameters.map((one) => one.maker))].sort();
  const declared = parameters.map(({ name: parameter, maker, default: standard, required }) => {
    const value = standard === undefined ? (required ? ', required: true' : '') : `, default: ${literal(maker, standard)}`;
    return `    ${parameter}: ${maker}({ about: ''${value} }),\n`;
  });
  return [
    {
      path: `${service}/${name}.${extension}`,
      text: `import { ${imports.join(', ')} } from '${facts.core}';

export default rule({
  id: '${id}',
  title: '',
  severity: 'medium',
  types: [${types.map((type) => `'${type}'`).join(', ')}],
${declared.length > 0 ? `  parameters: {\n${declared.join('')}  },\n` : ''}  why: '',
  fix: '',
  *check() {
    yield finding('', 'say what is wrong', { expected: 'say what is wanted' });
  },
});
`,
    },
    {
      path: `${service}/${name}.examples.${extension}`,
      text: `import type { Examples } from '${facts.examples}';

export default {
  pass: [],
  fail: [],
  unknown: [],
} satisfies Examples;
`,
    },
  ];
}

function literal(maker: string, value: string): string {
  if (maker === 'csv') return JSON.stringify(value.split(',').map((one) => one.trim()));
  return maker === 'string' ? `'${value}'` : value;
}
