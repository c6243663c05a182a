import { expect, it } from 'vitest';
import { countingMetrics, isOfOneRegion } from './metric-kinds.ts';

it('knows which metrics have no data where nothing happens', () => {
  expect(countingMetrics('AWS/Lambda')).toEqual(['Invocations']);
  expect(countingMetrics('AWS/SQS')).toContain('NumberOfMessagesSent');
  expect(countingMetrics('AWS/Billing')).toEqual([]);
});

it('knows which metrics are in one region', () => {
  expect([isOfOneRegion('AWS/Billing'), isOfOneRegion('AWS/Lambda'), isOfOneRegion('')]).toEqual([true, false, false]);
});
