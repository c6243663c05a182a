import { expect, test } from 'vitest';
import { Coverage } from './scan-snapshot-coverage.ts';

const seen = { account: '111122223333', region: 'eu-west-1', types: ['AWS::S3::Bucket'], open: [], newest: '2026-11-01T00:00:00.000Z' };

test('what a whole snapshot does not hold may not be recorded, but a custom resource is none that could be', () => {
  const coverage = new Coverage();
  coverage.saw(seen, true);
  const gapIn = (type: string) => coverage.gapIn('111122223333', 'eu-west-1', type);
  expect(gapIn('AWS::S3::Bucket')).toBeUndefined();
  expect(gapIn('AWS::SQS::Queue')).toContain('AWS Config may not record it there');
  expect(gapIn('Custom::S3BucketNotifications')).toBeUndefined();
});

test('a few items say nothing of what is not among them', () => {
  const coverage = new Coverage();
  coverage.saw(seen, false);
  expect(coverage.gapIn('111122223333', 'eu-west-1', 'AWS::S3::Bucket')).toContain('only a snapshot that is read to its end');
});
