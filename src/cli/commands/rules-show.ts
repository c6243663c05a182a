import { nearest } from '../../app/select.ts';
import { catalog, loadRules } from '../../rules/catalog.ts';
import { UsageError } from '../options.ts';

/** Says what rules are about, in words. */
export async function showRules(names: readonly string[]): Promise<number> {
  for (const name of names) {
    const id = name.toUpperCase().replaceAll('-', '_');
    const entry = catalog.find((one) => one.id === id || one.aliases?.includes(id));
    if (!entry) {
      const near = nearest(
        id,
        catalog.map((one) => one.id),
      );
      throw new UsageError(`no rule is called ${name}${near ? `; did you mean ${near}?` : ' (bylaw rules list shows them)'}`);
    }
    const [rule] = await loadRules(new Set([entry.id]));
    if (!rule) continue;
    const parameters = Object.entries(rule.parameters).map(([key, one]) => {
      const standard = one.default !== undefined ? `default ${String(one.default)}` : one.required ? 'required' : 'optional';
      return `  ${key} (${one.type}, ${standard}): ${one.about}`;
    });
    process.stdout.write(`${rule.id}
${rule.title}

Severity  ${rule.severity}${rule.recommended ? '' : ', only on request'}
Judges    ${rule.types.join(', ')}
${parameters.length > 0 ? `\nParameters\n${parameters.join('\n')}\n` : ''}
Why
  ${rule.why}

How to fix it
  ${rule.fix}
`);
  }
  return 0;
}
