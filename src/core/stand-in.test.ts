import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, vi } from 'vitest';
import { standInOf } from './stand-in.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});
const asked = (more: object = {}) => standInOf(new SQSClient({ region: 'eu-west-1', ...more }));
const said = '(AWS_ENDPOINT_URL, or endpoint_url of the profile)';

it('is said by the settings of a real client, without a password', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', '');
  expect([await asked(), await standInOf({})]).toEqual([undefined, undefined]);
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:1/');
  expect(await asked()).toBe(`http://127.0.0.1:1 ${said}`);
  expect(await asked({ endpoint: 'http://localhost:5000' })).toBeUndefined();
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'https://me:secret@sqs.test/x');
  expect(await asked()).toBe(`https://sqs.test ${said}`);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'garbage');
  expect(await asked()).toBe(`"garbage" ${said}`);
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'me:secret@sqs');
  expect(await asked()).toBe(`what is no URL ${said}`);
});
