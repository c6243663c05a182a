import type { OptionTable } from '../options.ts';
import { checkOptions } from './check-options.ts';

const { rules, framework, severity, param, baseline, waivers, format, all, output, config, quiet } = checkOptions as Record<
  string,
  OptionTable[string]
>;

/** What all ways of scanning share with `check`. */
const shared = {
  rules,
  framework,
  severity,
  param,
  'fail-on': checkOptions['fail-on'],
  baseline,
  'update-baseline': checkOptions['update-baseline'],
  waivers,
  format,
  all,
  output,
  only: { type: 'list', value: 'LIST', about: 'report only these verdicts', default: 'fail,error,unknown,waived' },
  'rules-folder': checkOptions['rules-folder'],
  config,
  'allow-incomplete': checkOptions['allow-incomplete'],
  quiet,
} as OptionTable;

const keeping: OptionTable = {
  store: { type: 'text', value: 'FILE', about: 'the store that keeps what was found', default: '.bylaw/store.db' },
  'no-store': { type: 'switch', about: 'keep nothing' },
};

const snapshot: OptionTable = {
  snapshot: { type: 'list', value: 'PATH', about: 'read AWS Config items instead: files, folders or s3:// (snapshots, histories, gzipped or not)' },
  workers: { type: 'text', value: 'N', about: 'threads that judge a snapshot', default: 'one less than there are cores' },
  'from-config': { type: 'switch', about: 'ask AWS Config itself for what it has recorded' },
  aggregator: { type: 'text', value: 'NAME', about: 'with --from-config: ask this aggregator; without it, the account and regions themselves' },
};

const live: OptionTable = {
  profile: { type: 'text', value: 'NAME', about: 'the profile of the AWS configuration files', default: 'as in the AWS CLI' },
  regions: { type: 'list', value: 'LIST', about: 'the regions to look at', default: 'all that are enabled' },
  'exclude-regions': { type: 'list', value: 'LIST', about: 'regions to leave out' },
  accounts: { type: 'list', value: 'LIST', about: 'accounts to look at, through --role', default: 'the one of the credentials' },
  organization: { type: 'switch', about: 'look at every active account of the organization, through --role' },
  role: {
    type: 'text',
    value: 'NAME',
    about: 'the role to assume in other accounts: a name or an ARN (for s3:// and --from-config an ARN)',
    default: 'OrganizationAccountAccessRole with --organization',
  },
  'external-id': { type: 'text', value: 'ID', about: 'the external id that the role asks for' },
  types: { type: 'list', value: 'LIST', about: 'read only these resource types; * is a wildcard' },
  concurrency: { type: 'text', value: 'N', about: 'calls at once, per service and region', default: '8' },
  'resume-within': { type: 'text', value: 'TIME', about: 'go on with what an interrupted scan has read, if it is no older', default: '1h' },
  fresh: { type: 'switch', about: 'read everything anew, whatever an interrupted scan has left' },
  'print-policy': { type: 'switch', about: 'print the IAM policy that the scan needs for the chosen rules, and call nothing' },
};

export const scanOptions: OptionTable = { ...snapshot, ...live, ...shared, ...keeping };
