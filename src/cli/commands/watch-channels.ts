import type { AwsSecurityFinding } from '@aws-sdk/client-securityhub';
import type { Channel, Wish } from '../../app/notify.ts';
import { nearest } from '../../app/select.ts';
import { type Change, type Notifier, Undelivered } from '../../core/notifier.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { OpenSession } from '../../notifiers/aws.ts';
import { postable } from '../../notifiers/http.ts';
import type { Means } from '../../notifiers/patience.ts';
import { findingOf } from '../../reports/asff.ts';
import type { RuleFacts, Run } from '../../reports/report.ts';
import { callerOf, clientConfig } from '../aws-session.ts';
import type { LoadedConfig } from '../config.ts';
import type { ChannelConfig } from '../notifier-config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { version } from '../version.ts';

/** The channels of the configuration, put together; those that `--notify` names, or all. */
export async function channelsOf(parsed: Parsed, { config, file = 'the configuration' }: LoadedConfig, means: Means): Promise<readonly Channel[]> {
  const configured = config.notify ?? {};
  const names = parsed.has('notify') ? [...new Set(parsed.list('notify'))] : Object.keys(configured);
  for (const name of names) {
    if (Object.hasOwn(configured, name)) continue;
    const near = nearest(name, Object.keys(configured));
    throw new UsageError(`no channel is called ${name} under notify in ${file}${near ? `; did you mean ${near}?` : ''}`);
  }
  return Promise.all(names.map((name) => channelOf(name, configured[name] as ChannelConfig, parsed, means)));
}

/** The lists keep findings, and want to hear of all that becomes of them. */
const forPeople: readonly Wish[] = ['new', 'returned', 'mended', 'incomplete'];
const forLists: readonly Wish[] = ['new', 'returned', 'mended', 'changed'];

async function channelOf(name: string, config: ChannelConfig, parsed: Parsed, means: Means): Promise<Channel> {
  const notifier = await makers[config.type](name, config as never, parsed, means);
  const { minSeverity = 'info', on = notifier.takes === 'findings' ? forLists : forPeople, accounts = [], rules = [] } = config;
  return { notifier, on: new Set(on), minSeverity, accounts, rules };
}

type Of<Type extends ChannelConfig['type']> = Extract<ChannelConfig, { readonly type: Type }>;
type Maker<Config> = (name: string, config: Config, parsed: Parsed, means: Means) => Promise<Notifier>;

/** Each is loaded only where it is configured. */
const makers: { readonly [Type in ChannelConfig['type']]: Maker<Of<Type>> } = {
  slack: async (name, { url }, _, means) => (await import('../../notifiers/slack.ts')).slack({ name, url: urlOf(name, url) }, means),
  teams: async (name, { url }, _, means) => (await import('../../notifiers/teams.ts')).teams({ name, url: urlOf(name, url) }, means),
  webhook: async (name, { url, secret }, _, means) => {
    const { webhook } = await import('../../notifiers/webhook.ts');
    return webhook(
      { name, url: urlOf(name, url), ...(secret === undefined ? {} : { secret: fromEnvironment(`notify.${name}.secret`, secret) }) },
      means,
    );
  },
  sns: async (name, { topic }, parsed, means) => {
    const { sns } = await import('../../notifiers/sns.ts');
    return sns({ name, topic: fromEnvironment(`notify.${name}.topic`, topic) }, sessionOf(parsed), means);
  },
  ses: async (name, { from, to, region, configurationSet }, parsed, means) => {
    const { ses } = await import('../../notifiers/ses.ts');
    const addresses = (typeof to === 'string' ? [to] : to).map((one) => fromEnvironment(`notify.${name}.to`, one));
    const options = { name, from: fromEnvironment(`notify.${name}.from`, from), to: addresses };
    return ses({ ...options, ...(region ? { region } : {}), ...(configurationSet ? { configurationSet } : {}) }, sessionOf(parsed), means);
  },
  'security-hub': async (name, { regions }, parsed, means) => {
    const { openHub, securityHub } = await import('../../notifiers/security-hub.ts');
    const open = sessionOf(parsed);
    const account = async () => (await callerOf((await open()) as never).catch(asUndelivered)).account;
    return securityHub({ name, ...(regions ? { regions } : {}) }, { findingOf: hubFinding, account, hub: (region) => openHub(open, region) }, means);
  },
};

/** The value, or that of the environment variable that it names. It is never said aloud. */
export function fromEnvironment(where: string, value: string): string {
  const name = /^env:(.+)$/.exec(value)?.[1];
  if (name === undefined) return value;
  const found = process.env[name]?.trim();
  if (!found) throw new UsageError(`${where}: the environment variable ${name} is not set`);
  return found;
}

function urlOf(name: string, value: string): URL {
  const url = postable(fromEnvironment(`notify.${name}.url`, value));
  if (typeof url === 'string') throw new UsageError(`notify.${name}: ${url}`);
  return url;
}

function sessionOf(parsed: Parsed): OpenSession {
  return () => clientConfig(parsed.text('profile')).catch(asUndelivered);
}

/** Credentials that have run out are a reason why a message did not arrive, and no fault of the watch. */
function asUndelivered(thrown: unknown): never {
  throw new Undelivered(thrown instanceof Error ? thrown.message : String(thrown));
}

/** A change in the form of the ASFF report, so that what is imported and what is reported have the same ids. */
export function hubFinding(change: Change, at: string): AwsSecurityFinding | undefined {
  const { rule, title, severity, standing, frameworks, what } = change;
  const fix = standing.findings[0]?.fix ?? '';
  const facts: RuleFacts = { id: rule, title, severity, service: '', why: '', fix, frameworks };
  const run: Run = {
    tool: { name: 'bylaw', version: version() },
    startedAt: at,
    rules: new Map([[rule, facts]]),
    ...{ notRun: [], selection: '', source: () => undefined, colour: false, width: 0 },
  };
  const finding = findingOf(run, verdictOf(change, at)) as AwsSecurityFinding | undefined;
  // What the finding was about is not there any more.
  return finding && (what === 'gone' || what === 'off') ? { ...finding, RecordState: 'ARCHIVED' } : finding;
}

function verdictOf({ rule, severity, verdict, resource, standing }: Change, at: string): Verdict & { readonly since: string } {
  const { identity, type, id, name, arn, partition, account, region } = resource;
  const { ruleVersion, parameters, findings, reason, waiver, since } = standing;
  const stands = verdict !== 'pass' && verdict !== 'not-applicable';
  return {
    ...{ rule, ruleVersion, severity, verdict, parameters, since, asOf: at },
    findings: stands ? findings : [],
    ...(stands && reason !== undefined ? { reason } : {}),
    ...(stands && waiver !== undefined ? { waiver } : {}),
    resource: {
      ...{ type, id, key: identity, properties: {}, veiled: false, origin: { file: account } },
      ...(name === undefined ? {} : { name }),
      ...(arn === undefined ? {} : { arn }),
      ...(partition === '-' ? {} : { partition }),
      ...(account === '-' ? {} : { account }),
      ...(region === undefined ? {} : { region }),
    },
  };
}
