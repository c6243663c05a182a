import { Unknown, type Value } from '../core/value.ts';

/**
 * Run-time facts of a source that tells some of them: what it does not tell is unknown, not absent. A rule may ask for any fact, so
 * the answer is made when it is asked for. CloudFormation's shape has its names in capitals (`Status`), the facts have them in the way of
 * the APIs (`status`): both are found.
 */
export function openState(told: { readonly [fact: string]: unknown }, reason: string): { readonly [fact: string]: Value } {
  let veil: Unknown | undefined;
  return new Proxy(told, {
    get(target, fact) {
      if (typeof fact !== 'string' || Object.hasOwn(target, fact)) return Reflect.get(target, fact);
      const capital = fact.slice(0, 1).toUpperCase() + fact.slice(1);
      if (Object.hasOwn(target, capital)) return Reflect.get(target, capital);
      veil ??= new Unknown(reason, true);
      return veil;
    },
  }) as { readonly [fact: string]: Value };
}
