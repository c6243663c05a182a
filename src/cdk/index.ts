/** Bylaw as a validation plugin of the AWS CDK: `Validations.of(app).addPlugins(new BylawValidator())`. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { IPolicyValidationPlugin, IPolicyValidationPluginBeta1 } from 'aws-cdk-lib';
import { atLeast, type Severity, type VerdictKind } from '../core/verdict.ts';
import { type Answer, bylaw, type Result, version } from './command-line.ts';
import { type BylawValidatorOptions, checkArguments, ruleArguments } from './options.ts';
import { type Violation, violationsOf } from './violations.ts';

export type { BylawValidatorOptions } from './options.ts';

/** What the CDK is told; it fits both the stable interface and the one before it. */
export interface BylawReport {
  readonly success: boolean;
  readonly violations: Violation[];
}

export class BylawValidator implements IPolicyValidationPlugin, IPolicyValidationPluginBeta1 {
  readonly name = 'bylaw';
  readonly version: string = version();
  readonly #options: BylawValidatorOptions;
  readonly #failOn: readonly VerdictKind[];
  readonly #severity: Severity;

  constructor(options: BylawValidatorOptions = {}) {
    this.#options = options;
    this.#failOn = options.failOn ?? ['fail', 'error'];
    this.#severity = options.severity ?? 'info';
  }

  validate({ templatePaths }: { readonly templatePaths: string[] }): BylawReport {
    if (templatePaths.length === 0) return { success: true, violations: [] };
    const shown = [...new Set<VerdictKind>(['fail', 'error', ...this.#failOn])];
    const { exitCode, json } = bylaw([
      'check',
      '--format=json',
      '--together',
      `--only=${shown.join(',')}`,
      ...checkArguments({ ...this.#options, failOn: this.#failOn, severity: this.#severity }),
      '--',
      ...inputsOf(templatePaths),
    ]);
    const { results, errors, run } = json as Answer;
    if (errors.length > 0)
      throw new Error(errors.map(({ file, line, column, message }) => `${file}${line ? `:${line}:${column ?? 1}` : ''}: ${message}`).join('\n'));
    const own = results.filter((result) => isIn(result.resource.file, templatePaths));
    const violations = violationsOf(own, this.#titles(own), (result) => this.#fails(result));
    if (!this.#options.allowIncomplete && run.unseen.length > 0) violations.push(incomplete(run.unseen, templatePaths));
    const success = (exitCode === 0 || exitCode === 1 || exitCode === 3) && violations.every(({ severity }) => severity === 'warning');
    return { success, violations };
  }

  #fails({ verdict, severity, waiver }: Result): boolean {
    return this.#failOn.includes(verdict) && (atLeast(severity, this.#severity) || waiver?.expired === true);
  }

  #titles(results: readonly Result[]): ReadonlyMap<string, string> {
    const rules = [...new Set(results.map((result) => result.rule))];
    if (rules.length === 0) return new Map();
    const { json } = bylaw(['rules', 'list', '--format=json', `--rules=${rules.join(',')}`, ...ruleArguments(this.#options)]);
    return new Map((json as { id: string; title: string }[]).map(({ id, title }) => [id, title]));
  }
}

/** Fatal, because nobody can acknowledge what nobody has seen; the option is there for those who accept it. */
function incomplete(unseen: Answer['run']['unseen'], templates: readonly string[]): Violation {
  const files = [...new Set(unseen.map((one) => resolve(one.file ?? templates[0] ?? '.')))];
  return {
    ruleName: 'INCOMPLETE',
    description: ['Not everything could be seen', ...unseen.map((one) => `${one.what}: ${one.reason}`)].join('\n- '),
    fix: 'Make it seen, or give the validator the option allowIncomplete.',
    severity: 'fatal',
    ruleMetadata: {},
    violatingResources: files.map((templatePath) => ({ resourceLogicalId: '', templatePath, locations: [] })),
  };
}

/** The assembly as a whole where it is written already: what a stack exports, and where it is deployed to, stand in there. */
function inputsOf(templates: readonly string[]): readonly string[] {
  const folder = templates.map((path) => dirname(resolve(path))).reduce(common);
  return existsSync(join(folder, 'manifest.json')) ? [folder] : templates;
}

function common(one: string, other: string): string {
  return within(other, one) ? one : common(dirname(one), other);
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A validator of one stage is not asked for the others, though it sees them. Nested templates lie beside their stack's. */
function isIn(file: string, templates: readonly string[]): boolean {
  return templates.some((template) => dirname(resolve(template)) === dirname(resolve(file)));
}
