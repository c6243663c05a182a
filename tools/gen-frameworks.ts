import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what the frameworks take from AWS as it is: the ids of the managed rules, the controls of Security Hub, and the rule
 * lists of conformance packs. It wants the folder that holds `frameworks-source.json` and `aws-config-managed-rules.json`;
 * without it, the dated files stay as they are.
 */
interface Source {
  readonly securityHubControls: {
    readonly asOf: string;
    readonly controls: Readonly<Record<string, { readonly rule: string | null; readonly requirements: readonly string[] }>>;
  };
  readonly conformancePacks: { readonly asOf: string; readonly packs: Readonly<Record<string, readonly string[]>> };
}

const rulesAsOf = '2026-05';
const nist = 'NIST.800-53.r5 ';
/** What conformance packs have beside managed rules: reminders for people. */
const reminder = 'AWS_CONFIG_PROCESS_CHECK';
const packs = {
  hipaa: ['Operational-Best-Practices-for-HIPAA-Security'],
  nist: ['Operational-Best-Practices-for-NIST-800-53-rev-5'],
  pci: [
    'Operational-Best-Practices-for-PCI-DSS-v4.0-including-global-resourcetypes',
    'Operational-Best-Practices-for-PCI-DSS-v4.0-excluding-global-resourcetypes',
  ],
};

const header = (what: string, asOf: string) => `// Generated from ${what} as of ${asOf} by tools/gen-frameworks.ts. Do not edit.\n`;

export function generateFrameworks(folder: string): Map<string, string> {
  const source = JSON.parse(readFileSync(join(folder, 'frameworks-source.json'), 'utf8')) as Source;
  const managed = Object.keys(JSON.parse(readFileSync(join(folder, 'aws-config-managed-rules.json'), 'utf8')) as object).sort();
  const { securityHubControls: hub, conformancePacks } = source;
  const controls = Object.entries(hub.controls).map(([control, { rule, requirements }]) => {
    const own = requirements.filter((one) => one.startsWith(nist)).map((one) => one.slice(nist.length));
    return [control, rule ?? '-', ...own].join(' ');
  });
  const lists = Object.entries(packs).map(([name, members]) => {
    const rules = [...new Set(members.flatMap((one) => conformancePacks.packs[one] ?? []))].filter((one) => one !== reminder).sort();
    return `  ${name}: \`\n${rules.join('\n')}\n\`,`;
  });
  return new Map([
    [
      'managed-rule-ids.ts',
      `${header("AWS Config's managed rules", rulesAsOf)}export const asOf = '${rulesAsOf}';\n\nexport const ids = \`\n${managed.join('\n')}\n\`;\n`,
    ],
    [
      'security-hub.ts',
      `${header("Security Hub's controls", hub.asOf)}export const asOf = '${hub.asOf}';\n\n/** A line for each control: its id, its rule (\`-\` where it has none of AWS Config), its requirements in NIST SP 800-53. */\nexport const controls = \`\n${controls.join('\n')}\n\`;\n`,
    ],
    [
      'packs.ts',
      `${header("AWS Config's conformance packs", conformancePacks.asOf)}export const asOf = '${conformancePacks.asOf}';\n\n/** The rules of each pack, one a line. */\nexport const packs = {\n${lists.join('\n')}\n};\n`,
    ],
  ]);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) console.log('nothing to do: give the folder that holds frameworks-source.json and aws-config-managed-rules.json');
  else
    for (const [name, content] of generateFrameworks(folder)) writeFileSync(join(import.meta.dirname, '../src/frameworks/generated', name), content);
}
