import { resolve } from 'node:path';
import type { Result } from './command-line.ts';

export interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly fix?: string;
  readonly severity: string;
  readonly ruleMetadata: { readonly [key: string]: string };
  readonly violatingResources: { readonly resourceLogicalId: string; readonly templatePath: string; readonly locations: string[] }[];
}

/**
 * One violation for each rule and text, with all resources of which the same is wrong: the CDK shows the text again for each.
 * It knows `error` and `warning`, and once somebody acknowledges one violation it fails for the `error` ones that are left,
 * whatever the plugin said: so what fails the run is an error, and the rule's own severity stands in the metadata.
 */
export function violationsOf(results: readonly Result[], titles: ReadonlyMap<string, string>, fails: (result: Result) => boolean): Violation[] {
  const groups = Map.groupBy(results, (result) => JSON.stringify([result.rule, fails(result), said(result)]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const fixes = [...new Set(group.flatMap((result) => result.findings.flatMap((finding) => finding.fix ?? [])))];
    return {
      ruleName: first.rule,
      description: [titles.get(first.rule) ?? first.rule, ...said(first)].join('\n- '),
      ...(fixes.length > 0 ? { fix: fixes.join('\n') } : {}),
      severity: fails(first) ? 'error' : 'warning',
      ruleMetadata: { severity: first.severity },
      violatingResources: group.map((result) => ({
        resourceLogicalId: logicalId(result.resource.id),
        templatePath: resolve(result.resource.file),
        locations: locations(result),
      })),
    };
  });
}

function said({ findings, reason, verdict }: Result): string[] {
  const messages = findings.map((finding) => finding.message);
  if (reason !== undefined) messages.push(`${verdict}: ${reason}`);
  return [...new Set(messages)];
}

/** `Nested/Bucket` is `Bucket` in the template of the nested stack. */
function logicalId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** With dots for indices too: that is how the CDK finds the line of the app that set the property. */
function locations({ findings }: Result): string[] {
  return [...new Set(findings.map(({ path }) => (path === '' ? 'Properties' : `Properties.${path.replace(/\[(\d+)\]/g, '.$1')}`)))];
}
