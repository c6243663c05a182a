import type { Severity, Verdict, VerdictKind } from '../core/verdict.ts';
import { idOf } from './asff.ts';
import type { Report, Run, Standing } from './report.ts';
import { factsOf } from './words.ts';

/** OCSF 1.5.0, class Compliance Finding: for security lakes and whatever else speaks it. An array with one event a line. */
export function ocsf(run: Run): Report {
  let first = true;
  return {
    open: () => '[',
    add(verdict) {
      const text = `${first ? '\n' : ',\n'}${JSON.stringify(eventOf(run, verdict))}`;
      first = false;
      return text;
    },
    close: () => '\n]\n',
  };
}

const classUid = 2003;
const create = 1;

function eventOf(run: Run, verdict: Verdict & Standing): object {
  const { resource, rule, severity, findings, reason, asOf } = verdict;
  const facts = factsOf(run, rule, severity);
  const { account, region, partition } = resource;
  const state = states[verdict.verdict];
  const time = Date.parse(asOf);
  const arn = typeof resource.arn === 'string' ? resource.arn : undefined;
  const said = findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const detail = [...said, ...(reason === undefined ? [] : [reason])].join('; ');
  return {
    activity_id: create,
    activity_name: 'Create',
    category_name: 'Findings',
    category_uid: 2,
    class_name: 'Compliance Finding',
    class_uid: classUid,
    type_name: 'Compliance Finding: Create',
    type_uid: classUid * 100 + create,
    time,
    time_dt: asOf,
    severity: severities[severity].name,
    severity_id: severities[severity].id,
    status: state.finding.name,
    status_id: state.finding.id,
    ...(detail === '' ? {} : { status_detail: detail }),
    message: detail === '' ? facts.title : `${facts.title}: ${detail}`,
    metadata: {
      version: '1.5.0',
      product: { name: 'Bylaw', vendor_name: 'Bylaw', version: run.tool.version },
      event_code: rule,
      profiles: ['cloud', 'datetime'],
      log_name: run.selection,
    },
    finding_info: {
      uid: idOf(verdict),
      title: facts.title,
      desc: facts.why === '' ? facts.title : facts.why,
      created_time: Date.parse(verdict.since ?? asOf),
      created_time_dt: verdict.since ?? asOf,
      types: ['Software and Configuration Checks'],
      analytic: { name: facts.title, uid: rule, type: 'Rule', type_id: 1, version: String(verdict.ruleVersion) },
    },
    compliance: {
      control: rule,
      standards: standardsOf(facts.frameworks),
      ...(facts.frameworks.length > 0 ? { requirements: [...facts.frameworks] } : {}),
      status: state.compliance.name,
      status_id: state.compliance.id,
      ...(detail === '' ? {} : { status_detail: detail }),
    },
    ...(facts.fix === '' ? {} : { remediation: { desc: facts.fix } }),
    resources: [
      {
        uid: arn ?? resource.id,
        name: resource.id,
        type: resource.type,
        ...(region === undefined ? {} : { region }),
        ...(partition === undefined ? {} : { cloud_partition: partition }),
        group: { name: facts.service },
        ...(findings.length > 0 ? { data: { findings: findings.map(evidence) } } : {}),
      },
    ],
    cloud: {
      provider: 'AWS',
      ...(region === undefined ? {} : { region }),
      ...(account === undefined ? {} : { account: { name: account, uid: account, type: 'AWS Account', type_id: 10 } }),
    },
    unmapped: {
      verdict: verdict.verdict,
      ...(verdict.waiver ? { waiver: verdict.waiver } : {}),
      ...(Object.keys(verdict.parameters).length > 0 ? { parameters: verdict.parameters } : {}),
    },
  };
}

function evidence({ path, message, actual, expected }: Verdict['findings'][number]): object {
  return { path, message, actual, expected };
}

/** `cis-5.0 2.1.1` is a control of cis-5.0. A rule that serves none stands for itself. */
function standardsOf(frameworks: readonly string[]): readonly string[] {
  const names = new Set(frameworks.map((one) => one.slice(0, Math.max(0, one.indexOf(' '))) || one));
  return names.size > 0 ? [...names] : ['Bylaw'];
}

const states: Readonly<Record<VerdictKind, { finding: { id: number; name: string }; compliance: { id: number; name: string } }>> = {
  fail: { finding: { id: 1, name: 'New' }, compliance: { id: 3, name: 'Fail' } },
  waived: { finding: { id: 3, name: 'Suppressed' }, compliance: { id: 3, name: 'Fail' } },
  pass: { finding: { id: 4, name: 'Resolved' }, compliance: { id: 1, name: 'Pass' } },
  // The schema's own words for it: no result, for information is missing.
  unknown: { finding: { id: 1, name: 'New' }, compliance: { id: 2, name: 'Warning' } },
  error: { finding: { id: 99, name: 'Other' }, compliance: { id: 99, name: 'Other' } },
  'not-applicable': { finding: { id: 99, name: 'Other' }, compliance: { id: 99, name: 'Other' } },
};

const severities: Readonly<Record<Severity, { id: number; name: string }>> = {
  info: { id: 1, name: 'Informational' },
  low: { id: 2, name: 'Low' },
  medium: { id: 3, name: 'Medium' },
  high: { id: 4, name: 'High' },
  critical: { id: 5, name: 'Critical' },
};
