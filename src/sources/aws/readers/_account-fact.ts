import type { Value } from '../../../core/value.ts';
import { account } from '../../../shapes/account/account.ts';
import type { CommandName, Input, Output, Place, Reader, ServiceReaders } from '../reader.ts';

/** One fact of the account, or of the account in each region, that one call tells. */
export interface AccountFact<Sdk, Name extends CommandName<Sdk>> {
  readonly name: string;
  readonly scope: 'region' | 'account';
  /** What the fact is called in the state of `AWS::::Account`. */
  readonly fact: string;
  readonly command: Name;
  input?(place: Place): Input<Sdk, Name>;
  /** Names of errors that mean: there is none. */
  readonly none?: readonly string[];
  /** The fact, or nothing where there is none. */
  shape(out: Output<Sdk, Name> | undefined, place: Place): unknown;
}

export function accountFact<Sdk, const Name extends CommandName<Sdk>>(of: ServiceReaders<Sdk>, row: AccountFact<Sdk, Name>): Reader {
  const { name, scope, fact, command, input, none, shape } = row;
  return of.reader<Name>({
    name,
    scope,
    types: [],
    adds: { 'AWS::::Account': { state: [fact] } },
    calls: [command],
    async *read(api) {
      const { state } = await api.part(command, input?.(api.place) ?? ({} as Input<Sdk, Name>), {
        givesState: [fact],
        ...(none ? { none } : {}),
        shape: (out) => ({ state: { [fact]: shape(out, api.place) as Value } }),
      });
      yield account(api.place.account, state ?? {});
    },
  });
}
