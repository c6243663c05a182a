import type { Asked } from '../../src/testing/faulty-proxy.ts';

/** Which operation a request asks for, as far as its protocol says; a method and a path for the others. */
export function operationOf({ method, path, headers, body }: Asked): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.slice(target.lastIndexOf('.') + 1);
  const smithy = /\/operation\/([A-Za-z]+)$/.exec(path);
  if (smithy?.[1]) return smithy[1];
  const query = /(?:^|[&?])Action=([A-Za-z]+)/.exec(`${path.split('?')[1] ?? ''}&${headers['content-type']?.includes('form') ? body : ''}`);
  if (query?.[1]) return query[1];
  return `${method} ${path.split('?')[0]}`;
}

/** Names of operations that only read, and those that name nothing of the sort and change nothing either. */
const reading = /^(Get|List|Describe|BatchGet|BatchDescribe|Search|Lookup|Select|Query|Scan|Simulate)[A-Z]|^(GET|HEAD) /;
const harmless: readonly RegExp[] = [
  // Whom the scan asks as.
  /^AssumeRole$/,
  // A report of how users sign in, which IAM makes when it is asked to.
  /^GenerateCredentialReport$/,
  // Reading that takes its question in a body.
  /^POST \/(detector\/[^/]+\/findings(\/get)?|getAlternateContact|status\/batch\/get|2021-01-01\/opensearch\/domain-info)$/,
];

/** What a scan has asked for that might have changed something. */
export function writes(asked: readonly Asked[]): readonly string[] {
  return [...new Set(asked.map(operationOf))].filter((one) => !reading.test(one) && !harmless.some((known) => known.test(one)));
}
