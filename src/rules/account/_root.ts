import { type AccountContext, onceAnAccount } from '../../schema/index.ts';

/** Rules about how the root user signs in do not apply where it cannot: its credentials were removed by the organization. */
export function rootScope(account: unknown, context: AccountContext): true | string {
  const scope = onceAnAccount(account, context);
  if (scope !== true) return scope;
  return context.state.root?.credentialsPresent === false ? 'the root user has no credentials' : true;
}
