import { type Ailing, type Ask, call, type Remedy, remedy } from '../../core/remedy.ts';

interface Key {
  readonly AccessKeyId: string;
  readonly Status: string;
  readonly madeAt?: string;
  readonly lastUsedAt?: string;
}

interface Facts {
  readonly keys: readonly Key[];
}

const day = 86_400_000;

/** Keys are made inactive and never deleted: whoever misses one has it back at once. */
function deactivating(rule: string, does: string, used: boolean, stale: (key: Key, ailing: Ailing) => boolean): Remedy {
  return remedy<Facts>({
    rules: [rule],
    types: ['AWS::IAM::User'],
    does,
    caution: 'programs that still sign with such a key are refused',
    actions: { read: ['iam:ListAccessKeys', ...(used ? ['iam:GetAccessKeyLastUsed'] : [])], write: ['iam:UpdateAccessKey'] },
    changes: [],
    read: (ailing, ask) => keysOf(ailing, ask, used),
    plan(facts, ailing) {
      const old = facts.keys.filter((one) => one.Status === 'Active' && stale(one, ailing));
      if (old.length === 0 && ailing.findings.some((one) => /password/.test(one.message)))
        return { refused: 'it is the password that is not used: taking that away deletes it, which cannot be taken back' };
      const update = (AccessKeyId: string, Status: 'Active' | 'Inactive') =>
        call('iam', 'UpdateAccessKey', { UserName: ailing.name ?? ailing.id, AccessKeyId, Status });
      const without = (those: readonly Key[]): Facts => ({
        keys: facts.keys.map((one) => (those.includes(one) ? { ...one, Status: 'Inactive' } : one)),
      });
      return {
        steps: old.map(({ AccessKeyId }, index) => ({
          ...update(AccessKeyId, 'Inactive'),
          undo: [update(AccessKeyId, 'Active')],
          leaves: without(old.slice(0, index + 1)),
        })),
        after: without(old),
      };
    },
  });
}

async function keysOf({ id, name: UserName = id }: Ailing, ask: Ask, used: boolean): Promise<Facts | undefined> {
  const keys: Key[] = [];
  let Marker: string | undefined;
  do {
    const page = await ask('iam', 'ListAccessKeys', { UserName, ...(Marker === undefined ? {} : { Marker }) }, [
      'NoSuchEntity',
      'NoSuchEntityException',
    ]);
    if (!page) return undefined;
    for (const { AccessKeyId = '', Status = '', CreateDate } of page.AccessKeyMetadata ?? [])
      keys.push({ AccessKeyId, Status, ...(CreateDate ? { madeAt: CreateDate.toISOString() } : {}) });
    Marker = page.IsTruncated ? page.Marker : undefined;
  } while (Marker);
  keys.sort((one, other) => (one.AccessKeyId < other.AccessKeyId ? -1 : 1));
  if (!used) return { keys };
  const withUse = keys.map(async (key) => {
    const told = await ask('iam', 'GetAccessKeyLastUsed', { AccessKeyId: key.AccessKeyId });
    const at = told?.AccessKeyLastUsed?.LastUsedDate;
    return at ? { ...key, lastUsedAt: at.toISOString() } : key;
  });
  return { keys: await Promise.all(withUse) };
}

function olderThan(at: string | undefined, days: number, asOf: string): boolean {
  return at !== undefined && Date.parse(asOf) - Date.parse(at) > days * day;
}

export default [
  deactivating('ACCESS_KEYS_ROTATED', 'makes access keys inactive that are too old', false, ({ madeAt }, { parameters, asOf }) =>
    olderThan(madeAt, Number(parameters.maxAccessKeyAge ?? 90), asOf),
  ),
  deactivating(
    'IAM_USER_UNUSED_CREDENTIALS_CHECK',
    'makes access keys inactive that nobody uses',
    true,
    ({ lastUsedAt, madeAt }, { parameters, asOf }) => olderThan(lastUsedAt ?? madeAt, Number(parameters.maxCredentialUsageAge ?? 90), asOf),
  ),
];
