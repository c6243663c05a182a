import type { Estate, Graph, Text } from '../../core/index.ts';
import { ingredientsOf } from '../_ingredients.ts';
import type { Tokens } from './tokens.ts';

/**
 * Whether a text names the account of an example, where the account of the deployment is asked for: what is copied from
 * documentation and never filled in. Only in templates that take their account from the deployment elsewhere: others may be
 * examples themselves.
 */
export function isLeftOver(written: Text, given: Tokens, graph: Graph): boolean {
  const numbers = written.parts.flatMap((one) => (typeof one === 'string' ? (one.match(/(?<!\d)\d{12}(?!\d)/g) ?? []) : []));
  if (!numbers.some(isExample) || !given.some((one) => typeof one === 'object' && 'atom' in one && one.atom === 'AWS::AccountId')) return false;
  // What has the number in a name of its own means it.
  return !given.some((one) => typeof one === 'string' && numbers.some((number) => one.includes(number))) && isForAnyAccount(graph);
}

/** Numbers that no account is known by: counting up or down, one digit over and over, or three digits by fours. */
function isExample(number: string): boolean {
  const steps = new Set([...number].slice(1).map((digit, index) => (Number(digit) - Number(number[index]) + 10) % 10));
  const [step] = steps;
  return (steps.size === 1 && (step === 0 || step === 1 || step === 9)) || /^(\d)\1{3}(\d)\2{3}(\d)\3{3}$/.test(number);
}

const known = new WeakMap<Estate, boolean>();

function isForAnyAccount(graph: Graph): boolean {
  const { estate } = graph;
  let answer = known.get(estate);
  if (answer === undefined) {
    answer = estate.resources.some((one) => ingredientsOf(graph, one).has('AWS::AccountId'));
    known.set(estate, answer);
  }
  return answer;
}
