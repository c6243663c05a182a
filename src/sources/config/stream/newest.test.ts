import { expect, test } from 'vitest';
import { Newest } from './newest.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString();

test('only the newest sighting of a resource is taken, and once', () => {
  const newest = new Newest();
  for (let index = 0; index < 20_000; index++) newest.note(`1/eu/AWS::S3::Bucket/${index}`, at(index % 5));
  for (let index = 0; index < 20_000; index++) newest.note(`1/eu/AWS::S3::Bucket/${index}`, at(3));
  expect(newest.size).toBe(20_000);
  for (let index = 0; index < 20_000; index++) {
    const identity = `1/eu/AWS::S3::Bucket/${index}`;
    const last = Math.max(3, index % 5);
    expect(newest.take(identity, at(last - 1))).toBe(false);
    expect(newest.take(identity, at(last))).toBe(true);
    expect(newest.take(identity, at(last))).toBe(false);
  }
});

test('a resource that was never noted is not taken', () => {
  expect(new Newest().take('x', at(1))).toBe(false);
});
