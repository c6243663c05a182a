import type { Unseen } from '../../core/estate.ts';
import type { Caller, Calls } from './caller.ts';
import type { Session } from './clients.ts';
import { CallFailure } from './failure.ts';
import { homeRegion } from './home-region.ts';
import type { Service } from './reader.ts';

const sts: Service = { name: 'sts', load: () => import('@aws-sdk/client-sts'), client: 'STSClient' as never };
const organizations: Service = { name: 'organizations', load: () => import('@aws-sdk/client-organizations'), client: 'OrganizationsClient' as never };

/** What the engine itself calls beside the readers. `AssumeRole` counts as writing for IAM; it changes nothing but who asks. */
export const sessionCalls = {
  identity: { name: 'identity', service: sts, calls: ['GetCallerIdentity'] },
  role: { name: 'role', service: sts, calls: ['AssumeRole'] },
  organization: { name: 'organization', service: organizations, calls: ['ListAccounts'] },
} as const satisfies Record<string, Caller>;

export interface Identity {
  readonly account: string;
  readonly arn: string;
  readonly partition: string;
}

/** Which accounts are looked at, and as whom. */
export interface AccountChoice {
  /** Absent: the account of the credentials. */
  readonly accounts?: readonly string[];
  readonly organization?: boolean;
  /** A name, or an ARN in which the account is put in place of its own. */
  readonly role?: string;
  readonly externalId?: string;
}

/** The role that an organization puts into the accounts that it makes. */
export const organizationRole = 'OrganizationAccountAccessRole';

const sessionName = 'bylaw-scan';
/** Credentials are renewed this many milliseconds before they end. */
const early = 5 * 60_000;

export class Sessions {
  readonly #calls: Calls;
  readonly #base: { readonly credentials: unknown; readonly region: string };
  readonly #now: () => number;

  constructor(calls: Calls, base: { readonly credentials: unknown; readonly region: string }, now: () => number) {
    this.#calls = calls;
    this.#base = base;
    this.#now = now;
  }

  /** Who asks. Needs no permission: where it fails, the credentials are no good. */
  async identity(): Promise<Identity> {
    const nobody: Session = { account: '-', partition: 'aws', credentials: this.#base.credentials };
    const told = (await this.#calls.call(sessionCalls.identity, nobody, this.#base.region, 'GetCallerIdentity', {})) as {
      readonly Account?: string;
      readonly Arn?: string;
    };
    const { Account: account = '', Arn: arn = '' } = told;
    return { account, arn, partition: arn.split(':')[1] ?? 'aws' };
  }

  /** The accounts to look at, each with whom to ask as; one that cannot be entered is unseen, and the others go on. */
  async open(identity: Identity, choice: AccountChoice): Promise<{ readonly sessions: readonly Session[]; readonly unseen: readonly Unseen[] }> {
    const own: Session = { account: identity.account, partition: identity.partition, credentials: this.#base.credentials };
    const wanted = choice.organization ? await this.#members(own, choice.accounts) : (choice.accounts ?? [identity.account]);
    const unseen: Unseen[] = (choice.accounts ?? [])
      .filter((account) => !wanted.includes(account))
      .map((account) => ({ what: `account ${account}`, reason: 'it is no active account of the organization' }));
    const opened = await Promise.all(
      [...new Set(wanted)].sort().map(async (account) => {
        if (account === identity.account && !choice.role?.startsWith('arn:')) return own;
        try {
          return await this.#assume(own, account, choice);
        } catch (thrown) {
          if (!(thrown instanceof CallFailure) || thrown.kind === 'credentials') throw thrown;
          unseen.push({ what: `account ${account}`, reason: thrown.message });
          return undefined;
        }
      }),
    );
    return { sessions: opened.filter((one) => one !== undefined), unseen };
  }

  async #members(own: Session, only: readonly string[] | undefined): Promise<readonly string[]> {
    const accounts: string[] = [];
    const pages = this.#calls.pages(sessionCalls.organization, own, homeRegion(own.partition, this.#base.region), 'ListAccounts', {});
    for await (const page of pages) {
      for (const { Id, Status } of (page as { Accounts?: readonly { Id?: string; Status?: string }[] }).Accounts ?? [])
        if (Id !== undefined && Status === 'ACTIVE' && (!only || only.includes(Id))) accounts.push(Id);
    }
    return accounts;
  }

  async #assume(own: Session, account: string, { role = organizationRole, externalId }: AccountChoice): Promise<Session> {
    const RoleArn = role.startsWith('arn:')
      ? role.replace(/^(arn:[^:]+:iam::)\d{12}:/, `$1${account}:`)
      : `arn:${own.partition}:iam::${account}:role/${role}`;
    const input = { RoleArn, RoleSessionName: sessionName, ...(externalId === undefined ? {} : { ExternalId: externalId }) };
    let held: Held | undefined;
    const credentials = async () => {
      if (held && held.expiration.getTime() - this.#now() > early) return held;
      const told = (await this.#calls.call(sessionCalls.role, own, this.#base.region, 'AssumeRole', input)) as AssumedRole;
      const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '', SessionToken: sessionToken, Expiration } = told.Credentials ?? {};
      const expiration = Expiration ?? new Date(this.#now() + 3_600_000);
      held = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }), expiration };
      return held;
    };
    await credentials();
    return { account, partition: own.partition, credentials };
  }
}

interface Held {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration: Date;
}

interface AssumedRole {
  readonly Credentials?: { AccessKeyId?: string; SecretAccessKey?: string; SessionToken?: string; Expiration?: Date };
}
