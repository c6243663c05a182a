import type { Finding, Verdict } from '../core/verdict.ts';
import { auditJson } from './json-audit.ts';
import type { Report, Run, Standing } from './report.ts';

/**
 * The contract for programs. One result a line, so that it greps and diffs well. Fields are never renamed or removed
 * within a version; new ones may come. What is not known is left out.
 *
 * - `version` 1
 * - `results[]`: `rule`, `severity`, `verdict` (pass, fail, unknown, not-applicable, waived, error), `resource` { `type`, `id`,
 *   `file`, `account`, `region`, `arn` }, `findings[]` { `path`, `message`, `actual`, `expected`, `line`, `column`,
 *   `related[]` { `type`, `id`, `path`, `file`, `line` }, `fix` }, `reason`.
 *   Beyond that: `ruleVersion`; `path`, the property that was not known; `waiver` { `reason`, `owner`, `expires`, `expired`,
 *   `source` }, the one that holds or has expired; `resource.construct`, the path of the CDK construct; `parameters`, where
 *   the rule was given any.
 * - `errors[]`: `file`, `line`, `column`, `message` of inputs that could not be read
 * - `summary`: `verdicts` by kind, `failed` by severity, `files`, `resources`, `rules`, `errors`, `score`
 * - `run`: `tool`, `startedAt`, `selection`, `notRun[]`, `unseen[]`, `known`, `unusedWaivers[]` { `rule`, `resource`, `source` },
 *   `took` (milliseconds), `exitCode`
 * - over a store: `since`, `change` and `resource.identity` with each result, and `report` (json-audit.ts)
 */
export function json(run: Run): Report {
  let first = true;
  return {
    open: () => '{"version":1,"results":[',
    add(verdict) {
      const text = `${first ? '\n' : ',\n'}${JSON.stringify(result(verdict))}`;
      first = false;
      return text;
    },
    close(end) {
      const { tool, startedAt, selection, notRun } = run;
      const { unseen, known, took, exitCode } = end;
      const unusedWaivers = (end.unusedWaivers ?? []).map(({ rule, resource, source }) => ({ rule, resource, source }));
      const errors = end.errors.map((error) => JSON.stringify({ file: error.file, line: error.line, column: error.column, message: error.message }));
      return [
        '\n],\n"errors":[',
        errors.length === 0 ? '' : `\n${errors.join(',\n')}\n`,
        `],\n"summary":${JSON.stringify(end.summary)},`,
        `\n"run":${JSON.stringify({ tool, startedAt, selection, notRun, unseen, known, unusedWaivers, took: Math.round(took), exitCode })}`,
        end.audit ? `,\n"report":${JSON.stringify(auditJson(end.audit))}` : '',
        '}\n',
      ].join('');
    },
  };
}

function result(verdict: Verdict & Standing): object {
  const { type, id, origin, account, region, arn } = verdict.resource;
  return {
    rule: verdict.rule,
    severity: verdict.severity,
    verdict: verdict.verdict,
    resource: {
      type,
      id,
      file: origin.file,
      account,
      region,
      arn: typeof arn === 'string' ? arn : undefined,
      construct: origin.construct,
      identity: verdict.identity,
    },
    findings: verdict.findings.map(finding),
    reason: verdict.reason,
    path: verdict.path,
    waiver: verdict.waiver,
    ruleVersion: verdict.ruleVersion,
    parameters: Object.keys(verdict.parameters).length > 0 ? verdict.parameters : undefined,
    since: verdict.since,
    change: verdict.change,
  };
}

/** Written out by name: a finding may look its position up only when it is asked for it. */
function finding(one: Finding): object {
  const { path, message, actual, expected, line, column, fix } = one;
  const related = one.related.map((end) => ({ type: end.type, id: end.id, path: end.path, file: end.file, line: end.line }));
  return { path, message, actual, expected, line, column, related, fix };
}
