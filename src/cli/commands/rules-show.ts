import { nearest } from '../../app/select.ts';
import type { Rule } from '../../core/rule.ts';
import { shippedAs } from '../../core/wiring.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { RuleBook } from '../rule-book.ts';

/** Says what rules are about, in words. */
export async function showRules(names: readonly string[], parsed: Parsed): Promise<number> {
  const book = await RuleBook.open(parsed, await loadConfig(parsed.text('config')), { standard: 'all' });
  const entries = await book.entries();
  const rules = names.map((name) => {
    const id = name.toUpperCase().replaceAll('-', '_');
    const found = entries.find(({ rule }) => rule.id === id || rule.aliases?.includes(id));
    if (found) return found.rule;
    const near = nearest(
      id,
      entries.map(({ entry }) => entry.id),
    );
    throw new UsageError(`no rule is called ${name}${near ? `; did you mean ${near}?` : ' (bylaw rules list shows them)'}`);
  });
  const { remedyOf } = await import('../../rules/remedies.ts');
  process.stdout.write(rules.map((rule) => inWords(rule, remedyOf(rule.id)?.does)).join('\n'));
  return 0;
}

function inWords(rule: Rule, remedy: string | undefined): string {
  const parameters = Object.entries(rule.parameters ?? {}).map(([key, one]) => {
    const standard = one.default !== undefined ? `default ${String(one.default)}` : one.required ? 'required' : 'optional';
    return `  ${key} (${one.type}, ${standard}): ${one.about}`;
  });
  return `${rule.id}
${rule.title}

Severity  ${rule.severity}${rule.recommended ? '' : ', only on request'}
Judges    ${rule.types.join(', ')}
${parameters.length > 0 ? `\nParameters\n${parameters.join('\n')}\n` : ''}
Why
  ${rule.why}
${rule.shipped ? `\nIf it is shipped\n  ${shippedAs[rule.shipped.as]}: ${rule.shipped.what}\n` : ''}
How to fix it
  ${rule.fix}
${remedy === undefined ? '' : `\nbylaw fix ${remedy}.\n`}`;
}
