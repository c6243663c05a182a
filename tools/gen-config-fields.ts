import { existsSync, readFileSync } from 'node:fs';
import { configType } from '../src/schema/type-map.ts';
import { readSpec } from './schema/spec.ts';

/** When AWS Config's published field lists were taken. */
const asOf = '2025-03';

/** Instructions to a deployment: nothing that is deployed has them. */
const instructions =
  /^(\w+Updates|RecursiveDeleteOption|EmptyOnDelete|ForceNewDeployment|BypassPolicyLockoutSafetyCheck|PreserveOnDelete|DeleteReports|ResolveConflicts|Force|DeletionProtectionCheck|TagSpecifications|ClientToken|UpdatePolicy|ReplaceComputeEnvironment|UpdateMethod|SkipShardMigrationWait|AllowMajorVersionUpgrade)$/;

/**
 * Which properties of CloudFormation AWS Config's items do not show, for the types whose items have CloudFormation's shape: their
 * absence in an item says nothing. Undefined where the field lists are not at hand.
 */
export function generateConfigFields(source: string): Map<string, string> | undefined {
  if (!existsSync(source)) return undefined;
  const fields = JSON.parse(readFileSync(source, 'utf8')) as Record<string, Record<string, string>>;
  const lines: string[] = [];
  const described: string[] = [];
  for (const { type, properties } of readSpec().resources) {
    const config = configType(type);
    const listed = config === undefined ? undefined : fields[config];
    if (!listed) continue;
    const shown = new Set(Object.keys(listed).flatMap((path) => (path.startsWith('configuration.') ? [path.split('.')[1] as string] : [])));
    const camel = [...shown].filter((name) => /^[a-z]/.test(name)).length;
    if (camel * 2 > shown.size) {
      if (!described.includes(config as string)) described.push(config as string);
      continue;
    }
    const missing = Object.keys(properties).filter((name) => !shown.has(name) && !/Tags$/.test(name) && !instructions.test(name));
    if (missing.length > 0) lines.push(`${type} ${missing.join(',')}`);
  }
  const text = `// Generated from AWS Config's published field lists (as of ${asOf}) and the CloudFormation schema by \`npm run gen\`. Do not edit.

/** Types whose items have the shape of the service's describe call, in camelCase: by AWS Config's names. */
export const describedTypes = \`${described.sort().join('\n')}\`;

/** By CloudFormation type: properties that items of it are not known to show. */
export const unrecorded = \`${lines.sort().join('\n')}\`;
`;
  return new Map([['src/schema/generated/facts/config-fields.ts', text]]);
}
