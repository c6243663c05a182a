import { nearest } from '../core/nearest.ts';
import table from './generated/facts/events.ts';

/** What AWS's services send to EventBridge. Sources without `aws.` are anybody's, and `aws.partner/…` those of partners. */
export interface EventSource {
  readonly detailTypes: readonly string[];
  /** Whether there are no others: only then is one that is not listed wrong for certain. */
  readonly complete: boolean;
}

/** CloudTrail tells of nearly every service, with the service as the source. */
const viaCloudTrail = [
  'AWS API Call via CloudTrail',
  'AWS Console Action via CloudTrail',
  'AWS Console Sign In via CloudTrail',
  'AWS Insight via CloudTrail',
  'AWS Service Event via CloudTrail',
];

const sources = new Map<string, EventSource>();

function known(): ReadonlyMap<string, EventSource> {
  if (sources.size > 0) return sources;
  for (const line of table.split('\n')) {
    const [name = '', whole, ...detailTypes] = line.split('|');
    sources.set(name, { detailTypes: [...detailTypes, ...viaCloudTrail], complete: whole === 'whole' });
  }
  return sources;
}

/** Undefined where no service sends events by that name. */
export function eventSource(name: string): EventSource | undefined {
  return known().get(name);
}

export function eventSourceNames(): readonly string[] {
  return [...known().keys()];
}

/** The source that was probably meant: `config.amazonaws.com`, `AWS.Config` and `aws.confg` are `aws.config`. */
export function nearestEventSource(name: string): string | undefined {
  const service = name.toLowerCase().replace(/\.amazonaws\.com$/, '');
  const whole = service.startsWith('aws.') ? service : `aws.${service}`;
  return known().has(whole) ? whole : nearest(whole, known().keys(), whole.length < 10 ? 1 : 2);
}

/** The detail type that was probably meant, among those of the source; of all sources where it is not known or none is near. */
export function nearestDetailType(written: string, source?: string): string | undefined {
  const own = (source && known().get(source)?.detailTypes) || [];
  return nearest(written, own, 4) ?? nearest(written, new Set([...known().values()].flatMap(({ detailTypes }) => detailTypes)), 4);
}

/** Which sources send events of the type; nearly all, if it is one of CloudTrail's. */
export function sourcesOfDetailType(detailType: string): readonly string[] {
  return [...known()].filter(([, { detailTypes }]) => detailTypes.includes(detailType)).map(([name]) => name);
}
