import { expect, it } from 'vitest';
import { unseenOf } from './unseen.ts';

const missing = (what: string, region: string, reason = `access denied to a:B in ${region} (X: m)`, times = 1) => ({ what, region, reason, times });

it('says a reason once for all types and regions that it holds for', () => {
  expect(unseenOf('1', [missing('T', 'us-east-1'), missing('T', 'eu-west-1'), missing('S', 'eu-west-1')])).toEqual([
    { what: 'S, T in 1, eu-west-1, us-east-1', reason: 'access denied to a:B (X: m)' },
  ]);
});

it('keeps reasons apart, counts, and names only so many', () => {
  expect(unseenOf('1', [missing('T', 'us-east-1', 'one', 5), missing('T', 'us-east-1', 'two')])).toEqual([
    { what: 'T in 1, us-east-1', reason: 'two' },
    { what: 'T in 1, us-east-1, 5 times', reason: 'one' },
  ]);
  const many = Array.from({ length: 20 }, (_, index) => missing(`T${String(index).padStart(2, '0')}`, 'us-east-1', 'one'));
  expect(unseenOf('1', many).map((one) => one.what)).toEqual(['T00, T01, T02, T03, T04, T05 and 14 more things in 1, us-east-1']);
});

it('says of a region that is not enabled that it is so, once, and of a service that is not only that', () => {
  const refused = (what: string, region: string) => ({
    ...missing(what, region, `not enabled for ${what}:List in ${region}`),
    kind: 'disabled' as const,
  });
  const told = unseenOf('1', [
    ...['a', 'b', 'c', 'd', 'e'].map((what) => refused(what, 'me-south-1')),
    refused('a', 'us-east-1'),
    missing('T', 'me-south-1'),
  ]);
  expect(told).toEqual([
    { what: 'a in 1, us-east-1', reason: 'not enabled for a:List in us-east-1' },
    { what: 'everything in 1, me-south-1', reason: 'not enabled for a:List in me-south-1' },
  ]);
});
