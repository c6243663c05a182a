import { setTimeout as sleep } from 'node:timers/promises';
import { type FixItem, heldNow, inOrder, type Plan, type PlanParts, plan } from '../../app/fix.ts';
import { type Applied, apply, type ToApply } from '../../app/fix-apply.ts';
import { Locked } from '../../app/fix-lock.ts';
import type { FindingStore } from '../../core/store.ts';
import { glob } from '../../core/waiver.ts';
import { catalog } from '../../rules/catalog.ts';
import { homeRegion } from '../../sources/aws/home-region.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { RuleBook } from '../rule-book.ts';
import { openKept } from '../store-file.ts';
import { refuseContradictions } from './fix-contradictions.ts';
import { type LiveAccounts, openAccounts } from './fix-live.ts';
import { fixOptions } from './fix-options.ts';
import { outliveReader, unread } from './fix-say.ts';
import { guardsOf, limitOf, lockOf, runName, settingsOf, type WrittenGuard, whoAsks } from './fix-setting.ts';
import { placeOf } from './fix-show.ts';
import { onStop } from './fix-stop.ts';
import { namesGiven, refuseStrangeRules, refuseStrangers } from './fix-strangers.ts';
import { type Show, shown } from './fix-tell.ts';

export const command: CommandModule = {
  usage: '[OPTIONS]',
  about: `Mends what scans have found, where a rule has a remedy. Each resource is read again and judged again, and what would be
called is shown as a comparison of before and after. Nothing is written without --apply. What is applied is verified by
reading it again, and can be taken back with --undo to exactly what was there.

Exit code: 0 all that was meant is done (or planned); 1 something was refused, failed, is left for another run by
the limit, or nobody read the plan; 2 bad usage, or another run is at work.`,
  options: fixOptions,
  examples: [
    'bylaw fix',
    "bylaw fix --rules 's3/*' --deny tag:stage=prod",
    'bylaw fix --rules S3_BUCKET_LOGGING_ENABLED --set logBucket=access-logs --apply',
    'bylaw fix --list',
    'bylaw fix --undo fix-20261121-172510-3f9a --apply',
    'bylaw fix --print-policy --rules EC2_IMDSV2_CHECK',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  if (parsed.positionals.length > 0) throw new UsageError(`fix takes no argument (${parsed.positionals[0]}); --rules and --resource choose`);
  parsed.oneOf('format', ['terminal', 'json']);
  refuseContradictions(parsed);
  const loaded = await loadConfig(parsed.text('config'));
  if (parsed.has('list') || parsed.has('undo')) return (await import('./fix-runs.ts')).listOrUndo(parsed, loaded);
  const { remedies, remedyOf } = await import('../../rules/remedies.ts');
  const book = await RuleBook.open(parsed, loaded, { standard: 'all' });
  const chosen = remedies.flatMap((one) => one.rules).filter((id) => book.selected.has(id));
  if (chosen.length === 0) throw new UsageError('none of these rules has a remedy (docs/fixing.md lists those that have)');
  if (parsed.has('print-policy')) {
    const { policyOf } = await import('../../remedies/policy.ts');
    const policy = policyOf(remedies.filter((one) => one.rules.some((id) => book.selected.has(id))));
    process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
    return 0;
  }
  const applying = parsed.has('apply');
  if (applying && !parsed.has('yes') && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError('--apply asks before it does anything, and nobody is there to answer; say --yes as well');
  const [settings, limit, allow, deny] = [
    settingsOf(parsed, loaded),
    limitOf(parsed, loaded),
    guardsOf(parsed, loaded, 'allow'),
    guardsOf(parsed, loaded, 'deny'),
  ];
  const every = [...new Set([...catalog.flatMap((one) => [one.id, ...(one.aliases ?? [])]), ...book.selected])];
  refuseStrangeRules([...allow, ...deny], every);
  if (applying) outliveReader();
  const store = await openKept(parsed, loaded);
  try {
    const show = shown(parsed);
    const guards = [...allow, ...deny].flatMap((one) => (one.configured ? [] : [{ ...one, lenient: deny.includes(one) }]));
    for (const line of await refuseStrangers(store, namesGiven(parsed, guards))) show.warn(line);
    const items: FixItem[] = [];
    const passed = new Map<string, number>();
    for await (const verdict of store.verdicts({ kinds: ['fail'], rules: chosen, ...narrowed(parsed) })) {
      const remedy = remedyOf(verdict.rule);
      if (!remedy || !wanted(parsed, verdict.resource)) continue;
      if (remedy.types.includes(verdict.resource.type)) items.push({ verdict, remedy });
      else passed.set(verdict.resource.type, (passed.get(verdict.resource.type) ?? 0) + 1);
    }
    for (const [type, count] of passed) show.note(`${count} finding${count === 1 ? '' : 's'} on ${type}: no remedy mends the type by itself`);
    if (items.length === 0) {
      show.note(narrows(parsed) ? 'nothing that stands against what was chosen has a remedy' : 'nothing that stands has a remedy');
      return await show.end([], []);
    }
    const rules = new Map((await book.entries()).map(({ rule }) => [rule.id, rule]));
    const accounts = await openAccounts(parsed, [...new Set(items.map((one) => one.verdict.resource.account))], (id) => rules.get(id));
    try {
      const parts = {
        items: inOrder(items),
        fresh: accounts.fresh,
        callerFor: accounts.callerFor,
        settings,
        limit,
        ...{ allow: those(allow), deny: those(deny) },
      };
      const plans: Plan[] = [];
      for await (const one of plan({ ...parts, homeOf: (partition) => homeRegion(partition, 'us-east-1'), asOf: new Date().toISOString() })) {
        plans.push(one);
        show.plan(one);
      }
      const todo = plans.flatMap((one): ToApply[] => toApply(one));
      show.summary(plans, limit, applying);
      if (!applying || todo.length === 0) return await show.end(plans, []);
      if (!(await show.said())) {
        show.warn(unread);
        return 1;
      }
      const changes = new Set(todo.map((one) => one.prepared.resource)).size;
      if (!parsed.has('yes') && !(await (await import('./fix-ask.ts')).agreed(`change ${changes} resource${changes === 1 ? '' : 's'}?`))) {
        show.note('nothing was done');
        return 1;
      }
      return await show.end(plans, await applied(todo, parsed, store, accounts, parts, show));
    } finally {
      accounts.close();
    }
  } finally {
    await store.close();
  }
}

function toApply(one: Plan): ToApply[] {
  if (one.kind === 'planned') return [{ item: one.item, prepared: one.prepared }];
  if (one.kind !== 'with') return [];
  // The rule is asked again after all: what mends another may not be enough for it.
  return [{ item: one.item, prepared: { ...one.other, ailing: { ...one.other.ailing, rule: one.item.verdict.rule } } }];
}

async function applied(
  todo: readonly ToApply[],
  parsed: Parsed,
  store: FindingStore,
  accounts: LiveAccounts,
  { allow, deny, settings }: Pick<PlanParts, 'allow' | 'deny' | 'settings'>,
  show: Show,
): Promise<readonly Applied[]> {
  const now = () => new Date().toISOString();
  const [fixRun, by] = [runName(now(), Math.random()), whoAsks(parsed)];
  const stop = onStop(show.warn);
  show.begin(fixRun);
  try {
    const done = await apply(
      todo,
      {
        ...{ fresh: accounts.fresh, callerFor: accounts.callerFor, settings, ledger: store.remedies, fixRun, by, now },
        ...{ ...lockOf(fixRun, by), note: show.warn, stopped: stop.stopped },
        held: ({ item, prepared }) => heldNow(item, prepared.ailing, { allow, deny, callerFor: accounts.callerFor }),
        sleep: async (time) => void (await sleep(time)),
      },
      ({ item }, { status }) => show.progress(`${placeOf(item.verdict.resource)}: ${item.verdict.rule}: ${status}`, todo.length),
    );
    if ((await store.remedies.list({ fixRun })).length === 0) show.nothing();
    return done;
  } catch (thrown) {
    throw thrown instanceof Locked ? new UsageError(thrown.message) : thrown;
  } finally {
    stop.over();
  }
}

const those = (guards: readonly WrittenGuard[]) => guards.map((one) => one.guard);

function narrowed(parsed: Parsed) {
  // What has no region is kept under none.
  const [accounts, regions] = [parsed.list('account'), parsed.list('region').map((one) => (one === 'global' ? '-' : one))];
  return { ...(accounts.length > 0 ? { accounts } : {}), ...(regions.length > 0 ? { regions } : {}) };
}

function narrows(parsed: Parsed): boolean {
  return ['rules', 'account', 'region', 'resource'].some((name) => parsed.has(name));
}

function wanted(parsed: Parsed, resource: FixItem['verdict']['resource']): boolean {
  const patterns = parsed.list('resource');
  if (patterns.length === 0) return true;
  const { type, id, name, arn, identity } = resource;
  return patterns
    .map(glob)
    .some((matches) => [id, `${type}/${id}`, name, name && `${type}/${name}`, arn, identity].some((one) => one !== undefined && matches(one)));
}
