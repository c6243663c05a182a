import type { Finding, Verdict } from '../core/verdict.ts';
import { escapeXml, escapeXmlText } from './escape.ts';
import { formatPlace, placeOf } from './place.ts';
import type { Report, Run, RunEnd } from './report.ts';
import { factsOf } from './words.ts';

interface Suite {
  readonly file: string;
  readonly cases: string[];
  failures: number;
  errors: number;
  skipped: number;
}

/**
 * JUnit XML as Jenkins' xUnit plugin publishes it: a suite for each file, a case for each resource and rule. The counts stand
 * before the cases, so the cases of one file are held back until the next file comes.
 */
export function junit(run: Run): Report {
  let suite: Suite | undefined;

  function flush(): string {
    const done = suite;
    suite = undefined;
    return done ? writeSuite(run, done) : '';
  }

  return {
    open: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(run.tool.name)}">\n`,
    add(verdict) {
      const { file } = verdict.resource.origin;
      const done = suite && suite.file !== file ? flush() : '';
      suite ??= { file, cases: [], failures: 0, errors: 0, skipped: 0 };
      suite.cases.push(writeCase(run, verdict));
      if (verdict.verdict === 'fail') suite.failures++;
      else if (verdict.verdict === 'error') suite.errors++;
      else if (verdict.verdict !== 'pass') suite.skipped++;
      return done;
    },
    close: (end) => `${flush()}${inputErrors(run, end)}</testsuites>\n`,
  };
}

function writeSuite(run: Run, { file, cases, failures, errors, skipped }: Suite): string {
  // Java's times have no milliseconds and no zone here; both are what the readers' dates accept.
  const timestamp = run.startedAt.slice(0, 19);
  return `<testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${escapeXml(timestamp)}">\n${cases.join('')}</testsuite>\n`;
}

function writeCase(run: Run, verdict: Verdict): string {
  const { resource, rule } = verdict;
  const { title, fix } = factsOf(run, rule, verdict.severity);
  const place = [resource.account, resource.region].filter((part) => part !== undefined).join(' ');
  // Readers group by class name, split at its dots; the type keeps its colons, so that it stays one word.
  const head = `<testcase name="${escapeXml(`${rule}: ${resource.id}${place === '' ? '' : ` (${place})`}`)}" classname="${escapeXml(resource.type)}" time="0"`;
  const inner = outcome(verdict, title, fix);
  return inner === '' ? `${head}/>\n` : `${head}>${inner}</testcase>\n`;
}

function outcome(verdict: Verdict, title: string, fix: string): string {
  const { reason, waiver, path } = verdict;
  switch (verdict.verdict) {
    case 'pass':
      return '';
    case 'fail': {
      const message = verdict.findings.map((finding) => finding.message).join('; ') || (reason ?? title);
      const text = [title, reason ?? '', ...verdict.findings.map((finding) => describe(verdict, finding, fix))]
        .filter((part) => part !== '')
        .join('\n\n');
      return `<failure type="${verdict.severity}" message="${escapeXml(message)}">${escapeXmlText(text)}</failure>`;
    }
    case 'error':
      return `<error type="rule error" message="${escapeXml(reason ?? 'the rule itself failed')}">${escapeXmlText(`The mistake is the rule's: ${reason ?? 'no reason is given'}`)}</error>`;
    case 'unknown':
      return `<skipped type="unknown" message="${escapeXml(`unknown: ${path ? `${path}: ` : ''}${reason ?? 'no reason is given'}`)}"/>`;
    case 'waived':
      return `<skipped type="waived" message="${escapeXml(waiver ? `waived by ${waiver.owner} ${waiver.expires ? `until ${waiver.expires}` : 'without an end'}: ${waiver.reason}` : `waived: ${reason ?? ''}`)}"/>`;
    case 'not-applicable':
      return `<skipped type="not-applicable" message="${escapeXml(`not applicable: ${reason ?? 'no reason is given'}`)}"/>`;
  }
}

function describe(verdict: Verdict, finding: Finding, ruleFix: string): string {
  const { actual, expected, fix, path, related } = finding;
  const lines = [formatPlace(placeOf(verdict, finding)), `${path === '' ? '' : `${path}: `}${finding.message}`];
  if (actual !== undefined) lines.push(`found: ${actual}`);
  if (expected !== undefined) lines.push(`wanted: ${expected}`);
  for (const end of related) lines.push(`see: ${end.id} (${end.type})${end.path ? `, ${end.path}` : ''}`);
  if ((fix ?? ruleFix) !== '') lines.push(`fix: ${fix ?? ruleFix}`);
  return lines.join('\n');
}

/** Inputs that could not be read, as a suite of their own: a CI server must not show a run as green that did not see all. */
function inputErrors(run: Run, { errors, unseen }: RunEnd): string {
  if (errors.length === 0 && unseen.length === 0) return '';
  const cases = [
    ...errors.map(
      (error) =>
        `<testcase name="${escapeXml(formatPlace({ file: error.file, line: error.line, column: error.column }))}" classname="input" time="0"><error type="input error" message="${escapeXml(error.message)}"/></testcase>\n`,
    ),
    ...unseen.map(
      ({ what, reason, file }) =>
        `<testcase name="${escapeXml(`${what}${file === undefined || file === what ? '' : ` (${file})`}`)}" classname="input" time="0"><skipped type="not seen" message="${escapeXml(reason)}"/></testcase>\n`,
    ),
  ];
  return writeSuite(run, { file: 'inputs', cases, failures: 0, errors: errors.length, skipped: unseen.length });
}
