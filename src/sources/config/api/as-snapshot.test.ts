import { expect, test } from 'vitest';
import { asSnapshot } from './as-snapshot.ts';
import type { ConfigRecords } from './recorded.ts';

const listed = (id: string) => JSON.stringify({ resourceId: id, resourceType: 'AWS::S3::Bucket', accountId: '111122223333', awsRegion: 'eu-west-1' });

async function textOf(api: ConfigRecords): Promise<{ text: string; thrown: unknown }> {
  let text = '';
  try {
    for await (const chunk of asSnapshot('config://x', async () => api).bytes()) text += Buffer.from(chunk).toString();
  } catch (thrown) {
    return { text, thrown };
  }
  return { text, thrown: undefined };
}

test('is a snapshot like any other', async () => {
  const { text } = await textOf({
    select: async () => ({ results: [listed('a'), listed('b')], next: undefined }),
    batchGet: async (keys) => ({
      items: keys.map((one) => ({ ...one, resourceType: one.resourceType as never, configurationItemCaptureTime: new Date(0), configuration: '{}' })),
      unprocessed: [],
    }),
  });
  const { fileVersion, configurationItems } = JSON.parse(text);
  expect(fileVersion).toBe('1.0');
  expect(configurationItems.map((one: { resourceId: string }) => one.resourceId)).toEqual(['a', 'b']);
});

test('an empty record is no proof that there is nothing', async () => {
  const { text, thrown } = await textOf({
    select: async () => ({ results: [], next: undefined }),
    batchGet: async () => ({ items: [], unprocessed: [] }),
  });
  expect(JSON.parse(text).configurationItems).toEqual([]);
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('is its recorder on?') });
});

test('what is listed and not told is there with nothing known of it, and the snapshot counts as cut off', async () => {
  const { text, thrown } = await textOf({
    select: async () => ({ results: [listed('a')], next: undefined }),
    batchGet: async () => ({ items: [], unprocessed: [] }),
  });
  expect(JSON.parse(text).configurationItems).toMatchObject([{ resourceId: 'a', configuration: null }]);
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('1 resources') });
});

test('a refusal cuts it off, with its name', async () => {
  const denied = Object.assign(new Error('not authorized to perform config:SelectResourceConfig'), { name: 'AccessDeniedException' });
  const { thrown } = await textOf({ select: async () => Promise.reject(denied), batchGet: async () => ({ items: [], unprocessed: [] }) });
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('AccessDeniedException') });
});
