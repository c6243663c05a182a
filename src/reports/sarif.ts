import type { Finding, Severity, Verdict } from '../core/verdict.ts';
import { fingerprint } from './fingerprint.ts';
import { placeOf } from './place.ts';
import type { Report, Run } from './report.ts';
import { type BrokenRule, invocation } from './sarif-invocation.ts';
import { location, plain, related } from './sarif-location.ts';
import { describeRule, levelOf } from './sarif-rules.ts';

/**
 * SARIF 2.1.0, shaped for what GitHub's code scanning reads of it. Results come first and the tool after them, so that only
 * rules that have results are described and nothing waits. What passed or does not apply is left out: GitHub would show it
 * as alerts.
 */
export function sarif(run: Run): Report {
  const indexes = new Map<string, number>();
  const severities: Severity[] = [];
  const broken = new Map<string, BrokenRule>();
  let first = true;

  function indexOf(verdict: Verdict): number {
    const known = indexes.get(verdict.rule);
    if (known !== undefined) return known;
    severities.push(verdict.severity);
    indexes.set(verdict.rule, indexes.size);
    return indexes.size - 1;
  }

  function write(result: object): string {
    const text = `${first ? '\n' : ',\n'}${JSON.stringify(result)}`;
    first = false;
    return text;
  }

  return {
    open: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","automationDetails":${JSON.stringify(
        {
          // What stands before the last slash names the kind of run: GitHub compares runs of one kind.
          id: `${run.tool.name}/${run.startedAt}`,
          description: { text: `Rules: ${run.selection}` },
        },
      )},"results":[`,
    add(verdict) {
      const { verdict: kind } = verdict;
      if (kind === 'fail' || kind === 'waived')
        return verdict.findings.map((finding, index) => write(found(verdict, finding, index, indexOf(verdict)))).join('');
      if (kind === 'unknown') return write(open(verdict, indexOf(verdict)));
      if (kind === 'error') {
        // A broken rule is no result of the template, and it breaks the same way for many resources.
        const key = `${verdict.rule}\n${verdict.reason}`;
        const same = broken.get(key);
        if (same) same.count++;
        else broken.set(key, { verdict, place: placeOf(verdict), count: 1 });
        indexOf(verdict);
      }
      return '';
    },
    close: (end) =>
      `\n],"tool":${JSON.stringify({
        driver: {
          name: run.tool.name,
          version: run.tool.version,
          semanticVersion: run.tool.version,
          rules: [...indexes.keys()].map((rule, index) => describeRule(run, rule, severities[index] as Severity)),
        },
      })},"invocations":[${JSON.stringify(invocation(run, end, [...broken.values()], indexes))}]}]}\n`,
  };
}

function found(verdict: Verdict, finding: Finding, index: number, ruleIndex: number): object {
  const place = placeOf(verdict, finding);
  const { actual, expected, fix } = finding;
  const ends = finding.related;
  return {
    ruleId: verdict.rule,
    ruleIndex,
    kind: 'fail',
    level: levelOf(verdict.severity),
    message: { text: sentence(verdict, finding) },
    locations: [location(verdict.resource, place, finding.path)],
    ...(ends.length === 0 ? {} : { relatedLocations: ends.map((end, at) => related(end, at + 1, place.file)) }),
    partialFingerprints: { 'bylawFinding/v1': fingerprint(verdict, finding.path, index) },
    ...(verdict.verdict === 'waived' ? { suppressions: [suppression(verdict)] } : {}),
    properties: {
      severity: verdict.severity,
      ruleVersion: verdict.ruleVersion,
      ...places(verdict),
      path: finding.path,
      actual,
      expected,
      fix,
      waiver: verdict.waiver,
    },
  };
}

/** Undecided: SARIF has a kind for it, which must not have a level. */
function open(verdict: Verdict, ruleIndex: number): object {
  return {
    ruleId: verdict.rule,
    ruleIndex,
    kind: 'open',
    level: 'none',
    message: {
      text: plain(`${verdict.resource.id}: not known${verdict.path ? ` (${verdict.path})` : ''}: ${verdict.reason ?? 'no reason is given'}`),
    },
    locations: [location(verdict.resource, placeOf(verdict), verdict.path)],
    partialFingerprints: { 'bylawFinding/v1': fingerprint(verdict, verdict.path ?? '', 0) },
    properties: { severity: verdict.severity, ruleVersion: verdict.ruleVersion, ...places(verdict), path: verdict.path },
  };
}

function sentence(verdict: Verdict, { message, actual, expected, related: ends }: Finding): string {
  const details = [
    actual === undefined || message.includes(actual) ? '' : `Found: ${actual}.`,
    expected === undefined ? '' : `Wanted: ${expected}.`,
  ].filter((part) => part !== '');
  // `[text](1)` points to the related location of that number.
  const links = ends.map((end, index) => `See [${plain(end.id)}](${index + 1}).`);
  return [plain([`${verdict.resource.id}: ${message}`, ...details].join(' ')), ...links].join(' ');
}

function suppression({ waiver, reason }: Verdict): object {
  if (!waiver) return { kind: 'external', status: 'accepted', justification: reason ?? '' };
  return {
    kind: waiver.source.startsWith('metadata') ? 'inSource' : 'external',
    status: 'accepted',
    justification: waiver.reason,
    properties: { owner: waiver.owner, expires: waiver.expires, source: waiver.source },
  };
}

function places({ resource }: Verdict): object {
  const { account, region, arn } = resource;
  return { account, region, arn: typeof arn === 'string' ? arn : undefined };
}
