import { nearest } from '../../core/nearest.ts';
import { glob } from '../../core/waiver.ts';
import type { Parsed } from '../options.ts';
import { UsageError } from '../options.ts';

/** The types that are judged. */
export function typeFilter(parsed: Parsed): (type: string) => boolean {
  const patterns = parsed.list('types').map((one) => glob(one.toLowerCase()));
  return patterns.length === 0 ? () => true : (type) => patterns.some((matches) => matches(type.toLowerCase()));
}

/** Those of `--types` that no type of a rule is like, with the type that was probably meant. */
export function unmatchedTypes(parsed: Parsed, types: readonly string[]): readonly string[] {
  return parsed.list('types').flatMap((given) => {
    const matches = glob(given.toLowerCase());
    if (types.some((type) => matches(type.toLowerCase()))) return [];
    const near = nearest(given, new Set(types));
    return near ? `${given} (did you mean ${near}?)` : given;
  });
}

/** Which accounts, and as whom. */
export function accountChoice(parsed: Parsed) {
  const [role, externalId, organization] = [parsed.text('role'), parsed.text('external-id'), parsed.has('organization')];
  const named = parsed.list('accounts');
  const wrong = named.find((one) => !/^\d{12}$/.test(one));
  if (wrong !== undefined) throw new UsageError(`--accounts takes ids of twelve digits, not ${JSON.stringify(wrong)}`);
  if (named.length > 0 && !organization && role === undefined)
    throw new UsageError('--accounts wants --role: the role to assume in these accounts, by name or ARN');
  // The ARN of a role says which account is meant; its name does not.
  const ofRole = /^arn:[^:]+:iam::(\d{12}):role\/./.exec(role ?? '')?.[1];
  if (role?.startsWith('arn:') && ofRole === undefined)
    throw new UsageError(`--role takes a name, or an ARN such as arn:aws:iam::123456789012:role/Audit, not ${role}`);
  const accounts = named.length === 0 && !organization && ofRole !== undefined ? [ofRole] : named;
  if (accounts.length === 0 && !organization && (role !== undefined || externalId !== undefined))
    throw new UsageError(`--${role === undefined ? 'external-id' : 'role'} goes with --accounts or --organization: it says nothing of which account`);
  return {
    ...(accounts.length > 0 ? { accounts } : {}),
    organization,
    ...(role === undefined ? {} : { role }),
    ...(externalId === undefined ? {} : { externalId }),
  };
}
