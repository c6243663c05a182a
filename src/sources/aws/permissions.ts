import type { Service } from './reader.ts';

/** IAM's names of the actions that a command needs. */
export function actionsFor({ name, prefix = name, actions }: Service, command: string): readonly string[] {
  return actions?.[command] ?? [`${prefix}:${command}`];
}
