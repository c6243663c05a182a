import { glob } from '../core/index.ts';
import { nearest } from '../core/nearest.ts';
import table, * as facts from './generated/facts/actions.ts';

/** The actions of policies, as AWS's Service Authorization Reference has them. */
export interface IamAction {
  /** `s3:PutObject`, in AWS's own spelling; policies may use any. */
  readonly name: string;
  readonly level: 'list' | 'read' | 'write' | 'permissions' | 'tagging';
  /** Whether it can be granted on single resources; what cannot is granted on `*` or not at all. */
  readonly takesResource: boolean;
}

const levels = { L: 'list', R: 'read', W: 'write', P: 'permissions', T: 'tagging' } as const;

/** A service's actions by their names in small letters, read from its line when somebody asks. */
const services = new Map<string, ReadonlyMap<string, IamAction> | undefined>();

function actionsOf(service: string): ReadonlyMap<string, IamAction> | undefined {
  if (!services.has(service)) services.set(service, readActions(service));
  return services.get(service);
}

function readActions(service: string): ReadonlyMap<string, IamAction> | undefined {
  const lines = `\n${table}\n`;
  const start = lines.indexOf(`\n${service}|`);
  if (start < 0) return undefined;
  const [, ...groups] = lines.slice(start + 1, lines.indexOf('\n', start + 1)).split('|');
  const actions = new Map<string, IamAction>();
  for (const group of groups) {
    const level = levels[group[0] as keyof typeof levels];
    for (const name of group.slice(3).split(',')) {
      actions.set(name.toLowerCase(), { name: `${service}:${name}`, level, takesResource: group[1] === '1' });
    }
  }
  return actions;
}

const prefixes = new Set<string>();

/** Whether actions of any service begin so: `logs` is one, `cloudwatchlogs` is none. */
export function isIamService(prefix: string): boolean {
  if (prefixes.size === 0) for (const service of facts.services.split(' ')) prefixes.add(service);
  return prefixes.has(prefix.toLowerCase());
}

/** Whether the actions of a service are known one by one; only then is an action that `iamAction` does not have none. */
export function knowsActionsOf(prefix: string): boolean {
  return actionsOf(prefix.toLowerCase()) !== undefined;
}

export function iamAction(action: string): IamAction | undefined {
  const [service, name] = split(action);
  return actionsOf(service)?.get(name);
}

/** Estates say the same few patterns again and again; a hostile one may say many. */
const answered = new Map<string, readonly IamAction[] | undefined>();
const mostAnswered = 2000;

/** The actions that a pattern of a policy stands for; undefined where its service's are not known, or it has none (`*`). */
export function matchingActions(pattern: string): readonly IamAction[] | undefined {
  if (answered.has(pattern)) return answered.get(pattern);
  if (answered.size >= mostAnswered) answered.clear();
  const matching = findMatching(pattern);
  answered.set(pattern, matching);
  return matching;
}

function findMatching(pattern: string): readonly IamAction[] | undefined {
  const [service, name] = split(pattern);
  const actions = actionsOf(service);
  if (!actions) return undefined;
  if (!/[*?]/.test(name)) return [actions.get(name) ?? []].flat();
  const matches = glob(name);
  return [...actions].filter(([key]) => matches(key)).map(([, action]) => action);
}

function split(action: string): [service: string, name: string] {
  const colon = action.indexOf(':');
  return [action.slice(0, Math.max(colon, 0)).toLowerCase(), action.slice(colon + 1).toLowerCase()];
}

/** Whether an action, or any that a pattern stands for, changes something. Undefined where that is not known. */
export function isWriteAction(action: string): boolean | undefined {
  if (action === '*' || action === '*:*') return true;
  const matched = matchingActions(action);
  return matched?.length ? matched.some(({ level }) => level !== 'list' && level !== 'read') : undefined;
}

const grantedOnAll: ReadonlySet<string> = new Set(facts.grantedOnAll);

/**
 * Whether an action, or any that a pattern stands for, is to be granted on single resources. False for what takes none, and for
 * the few that act on what is not there yet. Undefined where that is not known.
 */
export function actionsTakeResource(action: string): boolean | undefined {
  if (action === '*' || action === '*:*') return true;
  const matched = matchingActions(action);
  return matched?.length ? matched.some(({ name, takesResource }) => takesResource && !grantedOnAll.has(name)) : undefined;
}

/** The action that was probably meant by one that its service does not have, or the service by one that there is not. */
export function nearestAction(action: string): string | undefined {
  const [service, name] = split(action);
  const actions = actionsOf(service);
  if (actions) {
    const near = nearest(name, actions.keys(), Math.min(3, Math.floor(name.length / 4)));
    return near === undefined ? undefined : actions.get(near)?.name;
  }
  if (isIamService(service)) return undefined;
  const prefix = nearest(service, prefixes, service.length < 6 ? 1 : 2);
  return prefix === undefined ? undefined : `${prefix}:${action.slice(action.indexOf(':') + 1)}`;
}
