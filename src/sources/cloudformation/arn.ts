import type { Value } from '../../core/value.ts';
import { arnTemplate, nameProperty } from '../../schema/identifiers.ts';
import { partitionOf } from './parameters.ts';
import type { Setting } from './scope.ts';

/** The ARN that a resource will have, where its name, account and region are known and its ARN is made of nothing else. */
export function arnOf(type: string, name: Value, { account, region, partition }: Setting): string | undefined {
  const property = nameProperty(type);
  const template = arnTemplate(type);
  if (template === undefined || property === undefined || typeof name !== 'string') return undefined;
  const parts: Readonly<Record<string, string | undefined>> = {
    Partition: partition ?? (region === undefined ? undefined : partitionOf(region)),
    Region: region,
    Account: account,
    [property]: name,
  };
  let open = false;
  const arn = template.replace(/\$\{([^}]*)\}/g, (_, key: string) => {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
    open ||= part === undefined;
    return part ?? '';
  });
  return open || !template.includes(`\${${property}}`) ? undefined : arn;
}
