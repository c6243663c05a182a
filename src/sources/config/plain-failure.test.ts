import { expect, test } from 'vitest';
import { plainFailure, plainFailureOf } from './plain-failure.ts';

const hint = '\n  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
const page = Object.assign(new SyntaxError(`Unexpected token '<'${hint}`), { $response: { statusCode: 501 } });
const refused = Object.assign(new Error(`no such aggregator${hint}`), {
  name: 'NoSuchConfigurationAggregatorException',
  $fault: 'client',
  $response: { statusCode: 400 },
});
const silence = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
const client = { config: { isCustomEndpoint: false, serviceConfiguredEndpoint: async () => 'http://127.0.0.1:1' } };
const at = ', at http://127.0.0.1:1 (AWS_ENDPOINT_URL, or endpoint_url of the profile)';

test('is one line for people, without what an SDK says to programmers', () => {
  expect(plainFailure(page)).toBe('HTTP 501 and a page that is no answer of AWS');
  expect(plainFailure(refused)).toBe('NoSuchConfigurationAggregatorException: no such aggregator');
});

test('names who was asked in place of AWS, unless AWS has answered', async () => {
  expect(await plainFailureOf(client, silence)).toBe(`connect ECONNREFUSED 127.0.0.1:1${at}`);
  expect(await plainFailureOf(client, page)).toBe(`HTTP 501 and a page that is no answer of AWS${at}`);
  expect(await plainFailureOf(client, refused)).toBe('NoSuchConfigurationAggregatorException: no such aggregator');
  expect(await plainFailureOf({}, silence)).toBe('connect ECONNREFUSED 127.0.0.1:1');
});
