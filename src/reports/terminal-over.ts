import { type Severity, severities, type Verdict } from '../core/verdict.ts';
import type { Paint } from './ansi.ts';
import { wrap } from './plain-text.ts';
import { bySeverity, group, plural } from './words.ts';

/** What a terminal does not show any more. It is counted, so that what is left out is never taken for what is not there. */
export class Over {
  #resources = 0;
  #failed = 0;
  #others = 0;
  readonly #severities = Object.fromEntries(severities.map((one) => [one, 0])) as Record<Severity, number>;

  add(said: readonly Verdict[]): void {
    this.#resources++;
    for (const { verdict, severity } of said) {
      if (verdict !== 'fail') this.#others++;
      else {
        this.#failed++;
        this.#severities[severity]++;
      }
    }
  }

  /** Empty where all was shown. */
  text({ bold }: Paint, width: number): string {
    if (this.#resources === 0) return '';
    const parts = [
      ...(this.#failed === 0 ? [] : [`${group(this.#failed)} failed (${bySeverity(this.#severities)})`]),
      ...(this.#others === 0 ? [] : [`${group(this.#others)} unknown, waived or in error`]),
    ];
    const lines = wrap(`… and ${plural(this.#resources, 'more resource')} with something to say: ${parts.join(', ')}.`, width);
    const how = '--all shows them here too, --output FILE writes them all, --format json or csv has all of them, --rules and --only narrow them.';
    return `${[...lines.map(bold), ...wrap(how, width)].join('\n')}\n\n`;
  }
}
