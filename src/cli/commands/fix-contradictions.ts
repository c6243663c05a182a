import { type Parsed, UsageError } from '../options.ts';

const choosing = ['rules', 'resource', 'account', 'region', 'limit', 'allow', 'deny', 'set'];

/** What each of these leaves unheeded. Somebody who narrows an undo would otherwise see all of the run taken back. */
const excluded: Readonly<Record<string, readonly string[]>> = {
  undo: ['list', 'print-policy', ...choosing],
  list: ['print-policy', 'apply', 'force', ...choosing],
  'print-policy': ['apply', 'force', ...choosing.filter((name) => name !== 'rules')],
};

/** Options of `fix` that contradict each other are bad usage. */
export function refuseContradictions(parsed: Parsed): void {
  for (const [name, others] of Object.entries(excluded)) {
    const other = parsed.has(name) ? others.find((one) => parsed.has(one)) : undefined;
    if (other === undefined) continue;
    const why = name === 'undo' && choosing.includes(other) ? ': a run is taken back as a whole' : '';
    throw new UsageError(`--${name} and --${other} exclude each other${why}`);
  }
  if (parsed.has('undo') && parsed.text('format') === 'json') throw new UsageError('--undo says what it does in the terminal format alone');
  if (parsed.has('force') && !parsed.has('undo')) throw new UsageError('--force goes with --undo');
}
