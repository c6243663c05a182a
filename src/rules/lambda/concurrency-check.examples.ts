import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [
    { title: 'a limit', properties: { ...base, ReservedConcurrentExecutions: 10 } },
    { title: 'a limit of nought stops the function', properties: { ...base, ReservedConcurrentExecutions: 0 } },
    {
      title: 'a limit within the bounds',
      properties: { ...base, ReservedConcurrentExecutions: 10 },
      parameters: { ConcurrencyLimitLow: '5', ConcurrencyLimitHigh: '50' },
    },
  ],
  fail: [
    { title: 'no limit', properties: base, at: ['ReservedConcurrentExecutions'] },
    {
      title: 'a limit too low',
      properties: { ...base, ReservedConcurrentExecutions: 1 },
      parameters: { ConcurrencyLimitLow: '5' },
      at: ['ReservedConcurrentExecutions'],
    },
    {
      title: 'a limit too high',
      properties: { ...base, ReservedConcurrentExecutions: 500 },
      parameters: { ConcurrencyLimitHigh: '50' },
      at: ['ReservedConcurrentExecutions'],
    },
  ],
} satisfies Examples;
