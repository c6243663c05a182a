import { type Parsed, UsageError } from '../options.ts';

type Mode = 'live' | 'config' | 'snapshot';

/** Options that only some ways of scanning heed. Left unsaid, somebody would take all of a snapshot for one region of it. */
const heededBy: Readonly<Record<string, readonly Mode[]>> = {
  aggregator: ['config'],
  workers: ['config', 'snapshot'],
  profile: ['live', 'config', 'snapshot'],
  regions: ['live', 'config'],
  'exclude-regions': ['live', 'config'],
  accounts: ['live'],
  organization: ['live'],
  role: ['live', 'config', 'snapshot'],
  'external-id': ['live', 'config', 'snapshot'],
  types: ['live'],
  concurrency: ['live'],
  'resume-within': ['live'],
  fresh: ['live'],
  'print-policy': ['live'],
};

const called: Readonly<Record<Mode, string>> = { live: 'a scan of the account itself', config: '--from-config', snapshot: '--snapshot' };

/** What says whom AWS is asked as; files in a folder are read as they are. */
const asking = ['profile', 'role', 'external-id'];

/** The way of scanning that is meant. What would silently not be heeded is bad usage. */
export function modeOf(parsed: Parsed): Mode {
  if (parsed.has('snapshot') && parsed.has('from-config')) throw new UsageError('--snapshot and --from-config exclude each other');
  if (parsed.has('aggregator') && !parsed.has('from-config')) throw new UsageError('--aggregator goes with --from-config');
  if (parsed.has('store') && parsed.has('no-store')) throw new UsageError('--store and --no-store exclude each other');
  const mode = parsed.has('snapshot') ? 'snapshot' : parsed.has('from-config') ? 'config' : 'live';
  for (const [name, modes] of Object.entries(heededBy))
    if (parsed.has(name) && !modes.includes(mode)) throw new UsageError(`--${name} means nothing for ${called[mode]}; leave it out`);
  const paths = mode === 'snapshot' ? [...parsed.list('snapshot'), ...parsed.positionals] : [];
  const name = mode === 'snapshot' && !paths.some((one) => one.startsWith('s3://')) ? asking.find((one) => parsed.has(one)) : undefined;
  if (name !== undefined) throw new UsageError(`--${name} means nothing for --snapshot of files; leave it out, or name an s3:// address`);
  if (parsed.has('aggregator') && parsed.has('exclude-regions'))
    throw new UsageError('--exclude-regions means nothing with --aggregator, which tells of all its regions; leave it out');
  if (parsed.has('aggregator') && parsed.list('regions').length > 1)
    throw new UsageError('--regions takes one region with --aggregator: that in which the aggregator stands');
  return mode;
}
