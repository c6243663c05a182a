import type { Plan } from '../../app/fix.ts';
import type { Applied } from '../../app/fix-apply.ts';
import type { Parsed } from '../options.ts';
import { teller } from './fix-say.ts';
import { appliedLine, asData, type Look, passedOver, plannedText } from './fix-show.ts';

export type Show = ReturnType<typeof shown>;

/** What is said while it goes on, and at its end; as data it is said at the end alone. */
export function shown(parsed: Parsed) {
  const json = parsed.text('format') === 'json';
  const quiet = parsed.has('quiet');
  const { NO_COLOR, TERM, FORCE_COLOR } = process.env;
  const look: Look = { colour: (process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb') || Boolean(FORCE_COLOR) };
  const told = teller(quiet);
  const say = (text: string) => void (!json && !quiet && told.say(text));
  const { note, warn, said } = told;
  let run: string | undefined;
  let called = true;
  let count = 0;
  return {
    note,
    warn,
    said,
    plan: (one: Plan) => (one.kind === 'planned' ? say(plannedText(one, look)) : undefined),
    summary(plans: readonly Plan[], limit: number, applying: boolean) {
      const count = (kind: Plan['kind']) => plans.filter((one) => one.kind === kind).length;
      const passed = passedOver(plans.flatMap((one) => (one.kind === 'planned' || one.kind === 'left' ? [] : [one])));
      if (passed.length > 0) say(`${passed.join('\n')}\n\n`);
      const left = count('left') > 0 ? `, ${count('left')} finding${count('left') === 1 ? '' : 's'} left for another run (--limit ${limit})` : '';
      const hint = applying || count('planned') === 0 ? '' : '; nothing was written, --apply does it';
      say(
        `${count('planned')} to change, ${count('with')} mended with them, ${count('mended')} pass now, ${count('refused')} refused${left}${hint}\n`,
      );
    },
    begin(fixRun: string) {
      run = fixRun;
      note(`applying as ${fixRun}`);
    },
    /** Databases take minutes: whoever waits sees how far it is. What came of it is told at the end. */
    progress(line: string, all: number) {
      count++;
      if (process.stderr.isTTY) note(`${count} of ${all}: ${line}`);
    },
    /** No call was put on record: there is nothing to take back. */
    nothing() {
      called = false;
    },
    async end(plans: readonly Plan[], done: readonly Applied[]): Promise<number> {
      for (const one of done) say(`${appliedLine(one, look)}\n`);
      if (run !== undefined && called && !json) say(`to take it back: bylaw fix --undo ${run} --apply\n`);
      if (json) {
        const results = done.map(({ item, status, reason }) => ({
          rule: item.verdict.rule,
          resource: item.verdict.resource.identity,
          status,
          reason,
        }));
        told.say(`${JSON.stringify({ version: 1, run, plans: plans.map(asData), results }, null, 2)}\n`);
      }
      await said();
      const bad = plans.some((one) => one.kind === 'refused') || done.some((one) => one.status !== 'verified');
      return bad || (run !== undefined && plans.some((one) => one.kind === 'left')) ? 1 : 0;
    },
  };
}
