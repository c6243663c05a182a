import { setTimeout as sleep } from 'node:timers/promises';
import { type FixItem, inOrder, type Plan, plan } from '../../app/fix.ts';
import { type Applied, apply, Locked, type ToApply } from '../../app/fix-apply.ts';
import type { FindingStore } from '../../core/store.ts';
import { glob } from '../../core/waiver.ts';
import { homeRegion } from '../../sources/aws/home-region.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { RuleBook } from '../rule-book.ts';
import { openKept } from '../store-file.ts';
import { refuseContradictions } from './fix-contradictions.ts';
import { type LiveAccounts, openAccounts } from './fix-live.ts';
import { fixOptions } from './fix-options.ts';
import { guardsOf, limitOf, runName, settingsOf, whoAsks } from './fix-setting.ts';
import { appliedLine, asData, type Look, passedOver, plannedText } from './fix-show.ts';

export const command: CommandModule = {
  usage: '[OPTIONS]',
  about: `Mends what scans have found, where a rule has a remedy. Each resource is read again and judged again, and what would be
called is shown as a comparison of before and after. Nothing is written without --apply. What is applied is verified by
reading it again, and can be taken back with --undo to exactly what was there.

Exit code: 0 all that was meant is done (or planned); 1 something was refused or failed; 2 bad usage.`,
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
  const book = await RuleBook.open(parsed, loaded, 'all');
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
  const store = await openKept(parsed, loaded);
  try {
    const items: FixItem[] = [];
    for await (const verdict of store.verdicts({ kinds: ['fail'], rules: chosen, ...narrowed(parsed) })) {
      const remedy = remedyOf(verdict.rule);
      if (remedy?.types.includes(verdict.resource.type) && wanted(parsed, verdict.resource)) items.push({ verdict, remedy });
    }
    const show = shown(parsed);
    if (items.length === 0) {
      show.note('nothing that stands has a remedy');
      return show.end([], []);
    }
    const rules = new Map((await book.entries()).map(({ rule }) => [rule.id, rule]));
    const accounts = await openAccounts(parsed, [...new Set(items.map((one) => one.verdict.resource.account))], (id) => rules.get(id));
    try {
      const parts = { items: inOrder(items), fresh: accounts.fresh, callerFor: accounts.callerFor, allow, deny, settings, limit };
      const plans: Plan[] = [];
      for await (const one of plan({ ...parts, homeOf: (partition) => homeRegion(partition, 'us-east-1'), asOf: new Date().toISOString() })) {
        plans.push(one);
        show.plan(one);
      }
      const todo = plans.flatMap((one): ToApply[] => toApply(one));
      show.summary(plans, limit, applying);
      if (!applying || todo.length === 0) return show.end(plans, []);
      const changes = plans.filter((one) => one.kind === 'planned').length;
      if (!parsed.has('yes') && !(await (await import('./fix-ask.ts')).agreed(`change ${changes} resource${changes === 1 ? '' : 's'}?`))) {
        show.note('nothing was done');
        return 1;
      }
      return show.end(plans, await applied(todo, parsed, store, accounts, settings, show));
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
  settings: ReturnType<typeof settingsOf>,
  show: Show,
): Promise<readonly Applied[]> {
  const now = () => new Date().toISOString();
  const fixRun = runName(now(), Math.random());
  let stopped = false;
  const stop = () => {
    stopped = true;
    show.note('stopping after what is under way');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  show.begin(fixRun);
  try {
    return await apply(
      todo,
      {
        ...{ fresh: accounts.fresh, callerFor: accounts.callerFor, settings, ledger: store.remedies, fixRun, by: whoAsks(parsed), now },
        sleep: async (time) => void (await sleep(time)),
        stopped: () => stopped,
      },
      () => {},
    );
  } catch (thrown) {
    throw thrown instanceof Locked ? new UsageError(thrown.message) : thrown;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function narrowed(parsed: Parsed) {
  const [accounts, regions] = [parsed.list('account'), parsed.list('region')];
  return { ...(accounts.length > 0 ? { accounts } : {}), ...(regions.length > 0 ? { regions } : {}) };
}

function wanted(parsed: Parsed, resource: FixItem['verdict']['resource']): boolean {
  const patterns = parsed.list('resource');
  if (patterns.length === 0) return true;
  const { type, id, name, arn, identity } = resource;
  return patterns.map(glob).some((matches) => [id, `${type}/${id}`, name, arn, identity].some((one) => one !== undefined && matches(one)));
}

type Show = ReturnType<typeof shown>;

/** What is said while it goes on, and at its end; as data it is said at the end alone. */
function shown(parsed: Parsed) {
  const json = parsed.text('format') === 'json';
  const quiet = parsed.has('quiet');
  const { NO_COLOR, TERM, FORCE_COLOR } = process.env;
  const look: Look = { colour: (process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb') || Boolean(FORCE_COLOR) };
  const say = (text: string) => void (!json && !quiet && process.stdout.write(text));
  const note = (text: string) => void (!quiet && process.stderr.write(`bylaw: ${text}\n`));
  let run: string | undefined;
  return {
    note,
    plan: (one: Plan) => (one.kind === 'planned' ? say(plannedText(one, look)) : one.kind === 'left' ? undefined : say(`${passedOver(one)}\n\n`)),
    summary(plans: readonly Plan[], limit: number, applying: boolean) {
      const count = (kind: Plan['kind']) => plans.filter((one) => one.kind === kind).length;
      const left = count('left') > 0 ? `, ${count('left')} findings left for another run (--limit ${limit})` : '';
      const hint = applying || count('planned') === 0 ? '' : '; nothing was written, --apply does it';
      say(
        `${count('planned')} to change, ${count('with')} mended with them, ${count('mended')} pass now, ${count('refused')} refused${left}${hint}\n`,
      );
    },
    begin(fixRun: string) {
      run = fixRun;
      note(`applying as ${fixRun}`);
    },
    end(plans: readonly Plan[], done: readonly Applied[]): number {
      for (const one of done) say(`${appliedLine(one, look)}\n`);
      if (run !== undefined && !json) say(`to take it back: bylaw fix --undo ${run} --apply\n`);
      if (json) {
        const results = done.map(({ item, status, reason }) => ({
          rule: item.verdict.rule,
          resource: item.verdict.resource.identity,
          status,
          reason,
        }));
        process.stdout.write(`${JSON.stringify({ version: 1, run, plans: plans.map(asData), results }, null, 2)}\n`);
      }
      const bad = plans.some((one) => one.kind === 'refused') || done.some((one) => one.status !== 'verified');
      return bad || (run !== undefined && plans.some((one) => one.kind === 'left')) ? 1 : 0;
    },
  };
}
