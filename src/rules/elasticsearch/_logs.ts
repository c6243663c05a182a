import { csv, type Found, finding, some } from '../../core/index.ts';

/** The words of the rules for the kinds of logs. */
const kinds: Readonly<Record<string, string>> = {
  search: 'SEARCH_SLOW_LOGS',
  index: 'INDEX_SLOW_LOGS',
  error: 'ES_APPLICATION_LOGS',
  application: 'ES_APPLICATION_LOGS',
  audit: 'AUDIT_LOGS',
};

export const logParameters = {
  logTypes: csv({ about: 'The logs that must be sent, of search, index, error and audit; any will do if it is not given.' }),
};

interface Publishing {
  readonly LogPublishingOptions?: { readonly [kind: string]: { readonly Enabled?: boolean } };
}

/** Whether a kind of log goes to CloudWatch Logs. */
function publishes(domain: Publishing, kind: string): boolean {
  return domain.LogPublishingOptions?.[kind]?.Enabled === true;
}

export function* judgeLogs(domain: Publishing, wanted: readonly string[] = []): Generator<Found> {
  if (wanted.length === 0) {
    if (!some(Object.keys(domain.LogPublishingOptions ?? {}), (kind) => publishes(domain, kind)))
      yield finding('LogPublishingOptions', 'no logs go to CloudWatch Logs', { expected: 'ES_APPLICATION_LOGS' });
    return;
  }
  const missing = wanted.map((one) => kinds[one.toLowerCase()] ?? one).filter((kind) => !publishes(domain, kind));
  if (missing.length > 0)
    yield finding('LogPublishingOptions', `${missing.join(' and ')} ${missing.length === 1 ? 'does' : 'do'} not go to CloudWatch Logs`, {
      expected: missing.join(', '),
    });
}
