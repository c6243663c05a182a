import { existsSync, readFileSync } from 'node:fs';

/** When the list was taken from AWS's documentation. */
const asOf = '2026-05';

interface Facts {
  readonly trigger: readonly string[];
  readonly types: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly type: string; readonly required: boolean; readonly default?: string }[];
}

/** AWS Config's managed rules as AWS documents them: triggers, types, parameters. Undefined where the list is not at hand. */
export function generateManagedRules(source: string | undefined): Map<string, string> | undefined {
  if (source === undefined || !existsSync(source)) return undefined;
  const rules = JSON.parse(readFileSync(source, 'utf8')) as Record<string, Facts>;
  const rows = Object.entries(rules)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { trigger, types, parameters = [] }]) => {
      const written = parameters.map((one) => [one.name, one.type, one.required ? 1 : 0, ...(one.default === undefined ? [] : [one.default])]);
      return `  ${JSON.stringify([id, trigger.join('+'), types, written])},`;
    });
  const text = `// Generated from AWS's documentation of its managed rules (as of ${asOf}) by \`npm run gen\`. Do not edit.

export const asOf = '${asOf}';

/** id, trigger, AWS Config's resource types, parameters as name, type, whether required, default. */
export const managedRules: readonly (readonly [string, string, readonly string[], readonly (readonly [string, string, 0 | 1, string?])[]])[] = [
${rows.join('\n')}
];
`;
  return new Map([['src/schema/generated/managed-rules.ts', text]]);
}
