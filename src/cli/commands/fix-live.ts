import { setTimeout as sleep } from 'node:timers/promises';
import { type FixItem, type Fresh, keyOf } from '../../app/fix.ts';
import { judgedIn } from '../../app/scan-live.ts';
import { configurationText } from '../../core/configuration-text.ts';
import type { AppliedRule } from '../../core/judge.ts';
import { identity } from '../../core/resource.ts';
import type { Rule } from '../../core/rule.ts';
import type { StoredFinding } from '../../core/store.ts';
import type { Verdict } from '../../core/verdict.ts';
import { type AwsCaller, awsCaller } from '../../remedies/caller.ts';
import { homeRegion } from '../../sources/aws/home-region.ts';
import type { Reader } from '../../sources/aws/index.ts';
import { baseSession } from '../aws-session.ts';
import { type Parsed, UsageError } from '../options.ts';
import { version } from '../version.ts';
import { type Focus, focused } from './fix-focus.ts';

/** Accounts as remedies need them: read and judged again as a scan does it, and somebody to make calls in their name. */
export interface LiveAccounts {
  fresh(items: readonly FixItem[]): Promise<ReadonlyMap<string, Fresh>>;
  callerFor(account: string): AwsCaller;
  close(): void;
}

type Aws = typeof import('../../sources/aws/index.ts');

/** Opens the accounts of some resources; `rules` loads the rules that judge them. */
export async function openAccounts(parsed: Parsed, accounts: readonly string[], ruleOf: (id: string) => Rule | undefined): Promise<LiveAccounts> {
  const aws = await import('../../sources/aws/index.ts');
  const { readers } = await import('../../sources/aws/generated/readers.ts');
  const profile = parsed.text('profile');
  const base = await baseSession(profile);
  const settings = await aws.clientSettings(version(), Boolean(process.env.AWS_ENDPOINT_URL ?? process.env.AWS_ENDPOINT_URL_S3), process.env);
  const open = (plan: Parameters<Aws['openLive']>[0]['plan'], regions: readonly string[], only: readonly string[]) =>
    aws.openLive({
      plan,
      choice: { accounts: only, ...roleOf(parsed) },
      base,
      regions,
      excluded: [],
      journal: aws.noJournal,
      now: () => new Date().toISOString(),
      watch: () => {},
      shared: settings.shared,
      calls: { clock: () => performance.now(), random: Math.random, sleep: (time, signal) => sleep(time, undefined, signal ? { signal } : {}) },
    });
  // Nothing is read yet: this finds out who calls, and enters the accounts. Nobody's role is taken unless it was named.
  const refused = (thrown: unknown) =>
    Promise.reject(aws.isCallFailure(thrown) ? new UsageError(`the account cannot be read: ${thrown.message}`) : thrown);
  const nothing = aws.planOf([], readers);
  const { identity: self } = await open(nothing, [base.region], []).catch(refused);
  const enter = accounts.filter((one) => one === self.account || parsed.has('role'));
  const entered = await open(nothing, [base.region], enter).catch(refused);
  const callers = new Map(
    entered.targets.map(({ session }) => [session.account, awsCaller({ credentials: session.credentials, shared: settings.shared })] as const),
  );
  const shut = new Map(entered.unseen.map(({ what, reason }) => [what.replace(/^account /, ''), reason]));
  const why = (account: string) =>
    `account ${account} cannot be entered: ${shut.get(account) ?? `the credentials are of ${self.account}; name the role to assume there with --role`}`;
  return {
    callerFor(account) {
      const caller = callers.get(account);
      if (!caller) throw new Error(why(account));
      return caller;
    },
    async fresh(items) {
      const seen = new Map<string, Fresh>();
      for (const [account, own] of Map.groupBy(items, (one) => one.verdict.resource.account)) {
        if (!callers.has(account)) for (const item of own) seen.set(keyOf(item), { unseen: why(account) });
        else for (const [key, one] of await freshIn(account, own)) seen.set(key, one);
      }
      return seen;
    },
    close() {
      for (const caller of callers.values()) caller.close();
      settings.end();
    },
  };

  /** First only what is asked for is read; what is not found so, with all beside it. */
  async function freshIn(account: string, items: readonly FixItem[]): Promise<ReadonlyMap<string, Fresh>> {
    const seen = await freshBy(account, items, true);
    const missing = items.filter((one) => !seen.has(keyOf(one)));
    if (missing.length === 0) return seen;
    return new Map([...seen, ...(await freshBy(account, missing, false))]);
  }

  async function freshBy(account: string, items: readonly FixItem[], narrow: boolean): Promise<Map<string, Fresh>> {
    const rules = new Map(items.flatMap(({ verdict }) => ruleOf(verdict.rule) ?? []).map((rule) => [rule.id, rule]));
    const plan = aws.planOf([...rules.values()], readers, (type) => items.some((one) => one.verdict.resource.type === type));
    const focus: Focus = { items, rules };
    const narrowed = narrow ? { ...plan, readers: plan.readers.map((one: Reader) => focused(one, focus)) } : plan;
    const places = [...new Set(items.map(({ verdict: { resource } }) => resource.region ?? homeRegion(resource.partition, base.region)))];
    const seen = new Map<string, Fresh>();
    const asOf = new Date().toISOString();
    const scan = await open(narrowed, places, [account]);
    const wanted = Map.groupBy(items, (one) => one.verdict.resource.identity);
    for await (const read of scan.accounts())
      for (const place of read.places) {
        const here = place.resources.filter((one) => wanted.has(identity(one)));
        for (const resource of here)
          for (const item of wanted.get(identity(resource)) ?? []) {
            const applied = appliedTo(item, rules);
            if (!applied) continue;
            const [judged] = judgedIn(
              { ...place, resources: [resource], beside: [...place.beside, ...place.resources.filter((one) => one !== resource)] },
              [applied],
              asOf,
            );
            const { properties } = JSON.parse(configurationText(resource)) as { properties: Record<string, unknown> };
            const verdict = judged?.verdicts[0];
            if (verdict) seen.set(keyOf(item), { ...told(verdict), properties });
            else seen.set(keyOf(item), { verdict: judged?.notApplicable.length ? 'not-applicable' : 'pass', findings: [], properties });
          }
      }
    return seen;
  }
}

/** By the severity and the parameters by which it was judged: whoever has changed them since scans again. */
function appliedTo({ verdict }: FixItem, rules: ReadonlyMap<string, Rule>): AppliedRule | undefined {
  const rule = rules.get(verdict.rule);
  return rule && { rule, severity: verdict.severity, parameters: verdict.parameters };
}

function told({ verdict, findings, reason }: Verdict): Omit<Exclude<Fresh, { unseen: string }>, 'properties'> {
  const kept = findings.map(
    ({ path, message, actual, expected }): StoredFinding => ({
      path,
      message,
      related: [],
      ...(actual === undefined ? {} : { actual }),
      ...(expected === undefined ? {} : { expected }),
    }),
  );
  return { verdict, findings: kept, ...(reason === undefined ? {} : { reason }) };
}

function roleOf(parsed: Parsed) {
  const [role, externalId] = [parsed.text('role'), parsed.text('external-id')];
  return { ...(role === undefined ? {} : { role }), ...(externalId === undefined ? {} : { externalId }) };
}
