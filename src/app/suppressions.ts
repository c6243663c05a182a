import type { Estate } from '../core/estate.ts';
import type { Waiver } from '../core/waiver.ts';
import { cdkNag } from './suppressions/cdk-nag.ts';
import { cfnGuard } from './suppressions/cfn-guard.ts';
import { checkov } from './suppressions/checkov.ts';
import type { Tool } from './suppressions/types.ts';

/** A suppression that was found and counts for nothing. */
export interface NotUnderstood {
  readonly tool: string;
  readonly id: string;
  /** `file#id`. */
  readonly resource: string;
  readonly why: string;
}

export interface Suppressions {
  readonly waivers: readonly Waiver[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const tools: readonly Tool[] = [cdkNag, checkov, cfnGuard];
export const suppressionTools: readonly string[] = tools.map((tool) => tool.name);

/**
 * What the resources of an estate carry of other tools' suppressions, as waivers for that one resource. Only a rule that
 * means the same is waived: somebody answered for that, and for nothing else.
 */
export function suppressionsIn(estate: Estate, names: readonly string[], knows: (rule: string) => boolean): Suppressions {
  const waivers: Waiver[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const asked = tools.filter((tool) => names.includes(tool.name));
  for (const { id, origin, metadata } of estate.resources) {
    if (metadata === undefined) continue;
    const resource = `${origin.file}#${id}`;
    for (const tool of asked) {
      for (const suppression of tool.suppressionsOn(metadata)) {
        const rules = tool.rulesFor(suppression.id).filter(knows);
        const why =
          rules.length === 0 ? 'no rule of Bylaw is known to mean the same' : suppression.partial ? 'it holds for some findings only' : undefined;
        if (why !== undefined) notUnderstood.push({ tool: tool.name, id: suppression.id, resource, why });
        const reason = suppression.reason ?? `suppressed for ${tool.name}, without a reason`;
        const source = `${tool.name} suppression ${suppression.id} on ${id}`;
        if (why === undefined) for (const rule of rules) waivers.push({ rule, resource, reason, owner: tool.name, source });
      }
    }
  }
  return { waivers, notUnderstood };
}

/** A line for each foreign rule, however many resources suppress it: generated templates repeat themselves. */
export function sayNotUnderstood(all: readonly NotUnderstood[]): string[] {
  const groups = new Map<string, { first: NotUnderstood; resources: Set<string> }>();
  for (const one of all) {
    const key = JSON.stringify([one.tool, one.id, one.why]);
    const group = groups.get(key);
    if (group) group.resources.add(one.resource);
    else groups.set(key, { first: one, resources: new Set([one.resource]) });
  }
  return [...groups.values()].map(({ first: { tool, id, resource, why }, resources }) => {
    const more = resources.size > 1 ? ` and ${resources.size - 1} more` : '';
    return `${tool} suppression ${id} on ${resource}${more} counts for nothing: ${why}`;
  });
}
