import { type Parsed, UsageError } from '../options.ts';

type Mode = 'live' | 'config' | 'snapshot';

/** Options that only some ways of scanning heed. Left unsaid, somebody would take all of a snapshot for one region of it. */
const heededBy: Readonly<Record<string, readonly Mode[]>> = {
  aggregator: ['config'],
  workers: ['config', 'snapshot'],
  profile: ['live', 'config'],
  regions: ['live', 'config'],
  'exclude-regions': ['live'],
  accounts: ['live'],
  organization: ['live'],
  role: ['live'],
  'external-id': ['live'],
  types: ['live'],
  concurrency: ['live'],
  'resume-within': ['live'],
  fresh: ['live'],
  'print-policy': ['live'],
};

const called: Readonly<Record<Mode, string>> = { live: 'a scan of the account itself', config: '--from-config', snapshot: '--snapshot' };

const instead: Readonly<Record<string, string>> = { profile: ' (for s3:// set AWS_PROFILE)' };

/** The way of scanning that is meant. What would silently not be heeded is bad usage. */
export function modeOf(parsed: Parsed): Mode {
  if (parsed.has('snapshot') && parsed.has('from-config')) throw new UsageError('--snapshot and --from-config exclude each other');
  if (parsed.has('aggregator') && !parsed.has('from-config')) throw new UsageError('--aggregator goes with --from-config');
  if (parsed.has('store') && parsed.has('no-store')) throw new UsageError('--store and --no-store exclude each other');
  const mode = parsed.has('snapshot') ? 'snapshot' : parsed.has('from-config') ? 'config' : 'live';
  for (const [name, modes] of Object.entries(heededBy))
    if (parsed.has(name) && !modes.includes(mode))
      throw new UsageError(`--${name} means nothing for ${called[mode]}${instead[name] ?? ''}; leave it out`);
  if (parsed.has('aggregator') && parsed.list('regions').length > 1)
    throw new UsageError('--regions takes one region with --aggregator: that in which the aggregator stands');
  return mode;
}
