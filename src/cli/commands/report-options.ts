import type { OptionTable } from '../options.ts';
import { scanOptions } from './scan-options.ts';

const { rules, framework, severity, format, all, output, config, quiet, store, only } = scanOptions as Record<string, OptionTable[string]>;

export const reportOptions = {
  store,
  at: { type: 'text', value: 'TIME', about: 'as of the end of a day (2026-11-01), or an ISO time', default: 'now' },
  since: { type: 'text', value: 'RUN|TIME', about: 'compare with what stood after this run, or before this day or time', default: 'the run before' },
  new: { type: 'switch', about: 'only what fails now and did not then' },
  returned: { type: 'switch', about: 'only what was mended once and came back' },
  mended: { type: 'switch', about: 'only what failed then and does not now' },
  only,
  rules: { ...rules, default: 'as they were scanned' },
  framework,
  account: { type: 'list', value: 'LIST', about: 'only these accounts' },
  region: { type: 'list', value: 'LIST', about: 'only these regions; global is what has none' },
  type: { type: 'list', value: 'LIST', about: 'only these resource types; * is a wildcard' },
  resource: { type: 'text', value: 'NAME', about: 'only this resource: id, type/id, ARN or identity; * is a wildcard' },
  tag: { type: 'list', value: 'KEY=VALUE', about: 'only resources with this tag, or with any value of KEY; may be given again' },
  by: { type: 'list', value: 'LIST', about: 'scores by framework, service, account, region, severity, rule or tag:KEY' },
  trend: { type: 'switch', about: 'the score of each run' },
  runs: { type: 'switch', about: 'list the runs in the store, and nothing else' },
  story: { type: 'switch', about: 'with --resource: everything that is known of it, from the day it was first seen' },
  severity,
  'fail-on': {
    type: 'list',
    value: 'LIST',
    about: 'which verdicts fail the run, as in scan; also new (what did not fail then, what came back too) and returned',
    default: 'fail,error',
  },
  format,
  all,
  output,
  config,
  'allow-incomplete': { type: 'switch', about: 'do not exit with 3 where the last run could not see everything' },
  quiet,
} as OptionTable;
