import type { OptionTable } from '../options.ts';
import { scanOptions } from './scan-options.ts';

const { profile, config, quiet } = scanOptions as Record<string, OptionTable[string]>;

export const fixOptions = {
  apply: { type: 'switch', about: 'do what the plan says; without it nothing is written' },
  undo: { type: 'text', value: 'RUN', about: 'put back what was there before a run; with --apply, otherwise it is only shown' },
  list: { type: 'switch', about: 'list the runs that were applied' },
  rules: { type: 'list', value: 'LIST', about: 'ids, patterns (S3_*), services (s3/*); ! takes away', default: 'all that have a remedy', short: 'r' },
  resource: { type: 'list', value: 'PATTERN', about: 'only these resources: id, type/id, ARN; * is a wildcard' },
  account: { type: 'list', value: 'ID', about: 'only what is in these accounts' },
  region: { type: 'list', value: 'REGION', about: 'only what is in these regions' },
  limit: { type: 'text', value: 'N', about: 'how many resources a run may change', default: '25' },
  allow: { type: 'list', value: 'GUARD', about: 'touch only what this names: rule:PATTERN, account:ID, resource:PATTERN, tag:KEY=PATTERN' },
  deny: { type: 'list', value: 'GUARD', about: 'touch nothing that this names, in the same words' },
  set: { type: 'list', value: 'NAME=VALUE', about: 'what remedies want: logBucket, logPrefix, kmsKey, backupDays, tags.KEY; may be given again' },
  yes: { type: 'switch', about: 'do not ask before applying', short: 'y' },
  force: { type: 'switch', about: 'with --undo: also where somebody has changed it since' },
  'print-policy': { type: 'switch', about: 'print the IAM policy that the remedies of the chosen rules need, and call nothing' },
  format: { type: 'text', value: 'NAME', about: 'terminal, json', default: 'terminal', short: 'f' },
  by: { type: 'text', value: 'NAME', about: 'who does it, for the record', default: 'the user of the machine' },
  store: { type: 'text', value: 'FILE', about: 'the store', default: '.bylaw/store.db' },
  profile,
  role: { type: 'text', value: 'NAME', about: 'the role to assume in accounts other than that of the credentials: a name or an ARN' },
  'external-id': scanOptions['external-id'],
  config,
  quiet,
} as OptionTable;
