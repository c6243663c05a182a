import { type Severity, severities, type Verdict } from '../core/verdict.ts';
import type { Paint } from './ansi.ts';
import { rankOf } from './by-resource.ts';
import { oneLine, wrap } from './plain-text.ts';
import { bySeverity, group, plural } from './words.ts';

/** So many rules are named of what is left out. */
const most = 10;

/** What a terminal does not show any more. It is counted, so that what is left out is never taken for what is not there. */
export class Over {
  #resources = 0;
  #failed = 0;
  #others = 0;
  readonly #rules = new Map<string, { count: number; rank: number }>();
  readonly #severities = Object.fromEntries(severities.map((one) => [one, 0])) as Record<Severity, number>;

  add(said: readonly Verdict[]): void {
    this.#resources++;
    for (const one of said) {
      const { verdict, severity, rule } = one;
      const known = this.#rules.get(rule);
      this.#rules.set(rule, { count: (known?.count ?? 0) + 1, rank: Math.min(known?.rank ?? Number.POSITIVE_INFINITY, rankOf([one])) });
      if (verdict !== 'fail') this.#others++;
      else {
        this.#failed++;
        this.#severities[severity]++;
      }
    }
  }

  get some(): boolean {
    return this.#resources > 0;
  }

  /** Empty where all was shown. */
  text({ bold }: Paint, width: number): string {
    if (this.#resources === 0) return '';
    const parts = [
      ...(this.#failed === 0 ? [] : [`${group(this.#failed)} failed (${bySeverity(this.#severities)})`]),
      ...(this.#others === 0 ? [] : [`${group(this.#others)} unknown, waived or in error`]),
    ];
    const lines = wrap(`… and ${plural(this.#resources, 'more resource')} with something to say: ${parts.join(', ')}.`, width);
    const rules = [...this.#rules].sort(([, one], [, other]) => one.rank - other.rank || other.count - one.count);
    const told = rules.slice(0, most).map(([rule, { count }]) => `${oneLine(rule)} ${group(count)}`);
    const by = `By rule: ${told.join(', ')}${rules.length > most ? ` and ${plural(rules.length - most, 'more rule')}` : ''}.`;
    const how =
      'The worst are above. --all shows these too, --output FILE writes them all, --format json or csv has all of them, --rules and --only narrow them.';
    return `${[...lines.map(bold), ...wrap(by, width), ...wrap(how, width)].join('\n')}\n\n`;
  }
}
