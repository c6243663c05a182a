import { csv, type Found, finding, isSet, text } from '../../core/index.ts';

/** The names that the console and the documentation propose for the first user. */
const proposed = ['admin', 'postgres'];

export const adminParameters = {
  validAdminUserNames: csv({ about: 'The names that the administrator may have; any but the usual ones if it is not given.' }),
};

/** Judges the administrator's name; whatever is restored or replicated has that of its source. */
export function* judgeAdmin(
  owner: { readonly MasterUsername?: string },
  valid: readonly string[] | undefined,
  inherited: () => unknown,
): Generator<Found> {
  const name = isSet(owner, 'MasterUsername') ? text(owner, 'MasterUsername') : text({ name: inherited() }, 'name');
  if (name === undefined) return;
  if (name.isOneOf(proposed))
    yield finding('MasterUsername', `the administrator has the usual name ${name.value}`, { expected: 'a name of your own' });
  else if (valid?.length && !name.isOneOf(valid))
    yield finding('MasterUsername', 'the administrator has a name that is not among the valid ones', { expected: valid.join(', ') });
}
