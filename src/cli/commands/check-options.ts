import { severities, verdictKinds } from '../../core/verdict.ts';
import { formats } from '../../reports/index.ts';
import type { OptionTable } from '../options.ts';

export const checkOptions: OptionTable = {
  rules: {
    type: 'list',
    value: 'LIST',
    about: 'recommended, all, ids, patterns (S3_*), services (s3/*); ! takes away',
    default: 'recommended',
    short: 'r',
  },
  framework: { type: 'list', value: 'NAME', about: 'the rules of a framework (cis-5.0), or of one of its controls (cis-5.0/2.1.1)' },
  severity: { type: 'text', value: 'LEVEL', about: `fail the run only from this severity up: ${severities.join(', ')}`, default: 'info' },
  param: { type: 'list', value: 'RULE.name=value', about: 'set a parameter of a rule; may be given again' },
  'fail-on': { type: 'list', value: 'LIST', about: `which verdicts fail the run: ${verdictKinds.join(', ')}`, default: 'fail,error' },
  baseline: { type: 'text', value: 'FILE', about: 'count only what is not in this baseline' },
  'update-baseline': { type: 'switch', about: 'write what is found now into the baseline, and succeed' },
  waivers: { type: 'list', value: 'FILE', about: 'waiver files', default: 'bylaw.waivers.yaml, if it is there' },
  suppressions: { type: 'list', value: 'LIST', about: "honour other tools' suppressions in the templates: cdk-nag, checkov, cfn-guard" },
  format: { type: 'text', value: 'NAME', about: `${formats.map((one) => one.name).join(', ')}`, default: 'terminal', short: 'f' },
  output: { type: 'text', value: 'FILE', about: 'write the report there', short: 'o' },
  all: {
    type: 'switch',
    about:
      'show everything, however long: otherwise a terminal has the worst 200 resources, html the worst 5,000 entries, and the others are counted',
  },
  only: { type: 'list', value: 'LIST', about: 'report only these verdicts: fail,unknown for example' },
  together: { type: 'switch', about: 'judge all inputs as one estate: a policy in one file may belong to a bucket in another' },
  parameters: {
    type: 'list',
    value: 'FILE',
    about: "values of the templates' parameters: a file in CloudFormation's or the CDK's form, or Name=Value",
  },
  region: { type: 'text', value: 'REGION', about: 'the region that the templates will be deployed to' },
  account: { type: 'text', value: 'ID', about: 'the account that the templates will be deployed to' },
  ignore: { type: 'list', value: 'PATTERN', about: 'paths to pass over, as in a .gitignore; may be given again' },
  'ignore-file': { type: 'text', value: 'FILE', about: 'a file of such patterns', default: '.bylawignore' },
  'templates-only': { type: 'switch', about: 'pass over named files that are no templates, or are ignored: for hooks that name every changed file' },
  'rules-folder': { type: 'list', value: 'FOLDER', about: 'rules of your own' },
  config: { type: 'text', value: 'FILE', about: 'the configuration', default: 'bylaw.config.ts, .js or .json', short: 'c' },
  'allow-incomplete': { type: 'switch', about: 'do not exit with 3 where something could not be seen' },
  quiet: { type: 'switch', about: 'print nothing on the terminal; the exit code tells', short: 'q' },
  explain: { type: 'list', value: 'RULE', about: 'say what a rule is about, and check nothing' },
};
