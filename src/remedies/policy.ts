import type { Remedy } from '../core/remedy.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: '*';
}

/** The least that some remedies need: to look, to mend, and to take back. Reading as a scan does comes on top of it, and so do tags, since one may say no. */
export function policyOf(remedies: readonly Remedy[]): { readonly Version: string; readonly Statement: readonly Statement[] } {
  const actions = (kind: 'read' | 'write') => [...new Set(remedies.flatMap((one) => one.actions[kind]))].sort();
  const statement = (Sid: string, Action: readonly string[]): Statement[] =>
    Action.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: '*' }];
  return {
    Version: '2012-10-17',
    Statement: [
      ...statement('BylawLook', [...new Set([...actions('read'), 'tag:GetResources'])].sort()),
      ...statement('BylawMend', actions('write')),
    ],
  };
}
