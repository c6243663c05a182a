import { type Estate, type Graph, OwnName, Partial, Unknown } from '../../core/index.ts';

/** Names of these may have delimiters in them. */
const withPaths = /^AWS::(?:Logs::LogGroup|SSM::Parameter|SecretsManager::Secret|CloudFormation::.*)$/;

const known = new WeakMap<Estate, Map<Unknown, string>>();

/**
 * What is given on deployment and is part of the name of a resource (`queue-${Stage}`), told apart by a word of its own: the same
 * is the same wherever it stands, and names have no delimiters in them.
 */
export function givenName({ estate }: Graph, value: Unknown): string | undefined {
  let names = known.get(estate);
  if (!names) {
    names = new Map();
    known.set(estate, names);
    for (const { name, type } of estate.resources) {
      if (withPaths.test(type) || name === undefined || typeof name === 'string') continue;
      for (const part of name instanceof Partial ? name.parts : [name])
        if (part instanceof Unknown && !(part instanceof OwnName) && !names.has(part)) names.set(part, `${names.size}#${wordOf(part)}`);
    }
  }
  return names.get(value);
}

function wordOf({ reason }: Unknown): string {
  return /^the parameter (\w+) has no default$/.exec(reason)?.[1] ?? '?';
}
