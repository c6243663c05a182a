import { Unknown } from '../../core/value.ts';
import type { UserState } from '../../schema/iam-state.ts';

/** A line of IAM's credential report, by the names of its columns. */
type Row = Readonly<Record<string, string>>;

/** Who has which passwords, devices and keys: IAM's credential report, by the ARN of the user. */
export class CredentialReport {
  readonly #rows = new Map<string, Row>();

  constructor(text: string) {
    const [head = '', ...lines] = text.trim().split(/\r?\n/);
    const columns = head.split(',');
    for (const line of lines) {
      const cells = line.split(',');
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      if (row.arn) this.#rows.set(row.arn, row);
    }
  }

  /** What it tells of a user; unknown of whom it does not mention, who is younger than it is. */
  of(arn: string): UserState | Unknown {
    const row = this.#rows.get(arn);
    return row ? credentials(row) : new Unknown('the credential report is older than the user', true);
  }
}

function credentials(row: Row): UserState {
  const changedAt = time(row.password_last_changed);
  const lastUsedAt = time(row.password_last_used);
  return {
    ...(row.password_enabled === 'true' ? { password: { ...(changedAt ? { changedAt } : {}), ...(lastUsedAt ? { lastUsedAt } : {}) } } : {}),
    hasMfaDevice: row.mfa_active === 'true',
    accessKeys: [accessKey(row, 1), accessKey(row, 2)].filter((one) => one !== undefined),
  };
}

function accessKey(row: Row, number: number): UserState['accessKeys'][number] | undefined {
  const madeAt = time(row[`access_key_${number}_last_rotated`]);
  const isActive = row[`access_key_${number}_active`] === 'true';
  const lastUsedAt = time(row[`access_key_${number}_last_used_date`]);
  // A key that there is has a time at which it was made, whether it is active or not.
  if (madeAt === undefined && !isActive) return undefined;
  return { isActive, ...(madeAt ? { madeAt } : {}), ...(lastUsedAt ? { lastUsedAt } : {}) };
}

/** The report writes `N/A`, `no_information` and `not_supported` where there is no time. */
function time(cell: string | undefined): string | undefined {
  return cell !== undefined && /^\d{4}-/.test(cell) ? cell : undefined;
}
