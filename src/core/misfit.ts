import { UnknownSignal } from './reading.ts';
import { Unknown } from './value.ts';

/**
 * Rules are held to the schema's types by the compiler, and inputs by nobody: a list may stand where a text belongs. A rule that asks
 * it for what only a text can do is stopped by the engine; what comes of it is not known, and the input is what has to be mended.
 * Only that: whatever else is thrown is the rule's own failure, what is read of nothing among it.
 */
export function misfit(thrown: unknown): UnknownSignal | undefined {
  if (!(thrown instanceof TypeError)) return undefined;
  const [, asked, method] = /^(.*?)\??\.(\w+) is not a function$/.exec(thrown.message) ?? [];
  const wanted = method === undefined ? listWanted(thrown.message) : kindsWith(method);
  if (wanted === undefined) return undefined;
  const property = /.*\.([A-Z]\w*)/.exec(asked ?? thrown.message)?.[1];
  return new UnknownSignal(new Unknown(`${property ?? 'something of it'} is not of the kind that belongs there, which is ${wanted}`), '', undefined);
}

function listWanted(message: string): string | undefined {
  return / is not iterable|^Spread syntax requires/.test(message) && !/^(?:undefined|null)\b/.test(message) ? 'a list' : undefined;
}

function kindsWith(method: string): string | undefined {
  const kinds = [...(method in String.prototype ? ['a text'] : []), ...(method in Array.prototype ? ['a list'] : [])];
  return kinds.length === 0 ? undefined : kinds.join(' or ');
}
