import type { Severity, VerdictKind } from '../core/verdict.ts';

/**
 * What a validator judges by: the options of `bylaw check`, which win over the configuration. What fails the synthesis
 * (`failOn`, `severity`, `allowIncomplete`) is said here alone, because the CDK must be told of each violation whether it does.
 */
export interface BylawValidatorOptions {
  /** `recommended`, `all`, ids, patterns (`S3_*`), services (`s3/*`); a leading `!` takes away. */
  readonly rules?: readonly string[];
  /** Frameworks, or single controls of them: `cis-5.0`, `cis-5.0/2.1.1`. */
  readonly frameworks?: readonly string[];
  /** Findings below it are shown as warnings, and do not fail the synthesis. */
  readonly severity?: Severity;
  /** Which verdicts fail the synthesis: `fail` and `error`, unless something else is said. */
  readonly failOn?: readonly VerdictKind[];
  /** Parameters of rules: `{ 'IAM_PASSWORD_POLICY.MaxPasswordAge': 90 }`. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  readonly waivers?: readonly string[];
  readonly baseline?: string;
  readonly suppressions?: readonly ('cdk-nag' | 'checkov' | 'cfn-guard')[];
  readonly rulesFolders?: readonly string[];
  readonly config?: string;
  /** Succeed although something could not be seen, such as a nested stack whose template is elsewhere. */
  readonly allowIncomplete?: boolean;
}

/** Each value is joined to its option, so that none is ever taken for an option of its own. */
export function checkArguments(options: BylawValidatorOptions): string[] {
  const many = (name: string, values: readonly string[] | undefined) => (values ?? []).map((value) => `--${name}=${value}`);
  const one = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name}=${value}`]);
  return [
    ...many('rules', options.rules),
    ...many('framework', options.frameworks),
    ...one('severity', options.severity),
    ...many('fail-on', options.failOn),
    ...Object.entries(options.params ?? {}).map(([name, value]) => `--param=${name}=${value}`),
    ...many('waivers', options.waivers),
    ...one('baseline', options.baseline),
    ...many('suppressions', options.suppressions),
    ...many('rules-folder', options.rulesFolders),
    ...one('config', options.config),
    ...(options.allowIncomplete ? ['--allow-incomplete'] : []),
  ];
}

/** What titles are looked up by: the same rules of one's own must be in reach. */
export function ruleArguments(options: BylawValidatorOptions): string[] {
  return checkArguments({
    ...(options.rulesFolders ? { rulesFolders: options.rulesFolders } : {}),
    ...(options.config === undefined ? {} : { config: options.config }),
  });
}
