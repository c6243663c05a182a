import { finding, isSet, rule, string } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_CONCURRENCY_CHECK',
  title: 'Lambda functions have a concurrency limit of their own',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  parameters: {
    ConcurrencyLimitLow: string({ about: 'The smallest reserved concurrency that is accepted.' }),
    ConcurrencyLimitHigh: string({ about: 'The largest reserved concurrency that is accepted.' }),
  },
  why: 'A function without a limit can use up the concurrency of the whole account when it is called in a loop, and all others are throttled.',
  fix: 'Set ReservedConcurrentExecutions to the number of instances that the function needs at most.',
  *check(fn, { parameters }) {
    const { ConcurrencyLimitLow: low, ConcurrencyLimitHigh: high } = parameters;
    const path = 'ReservedConcurrentExecutions';
    if (!isSet(fn, path)) yield finding(path, 'the function has no concurrency limit of its own', { expected: 'a number' });
    else if (low !== undefined && (fn.ReservedConcurrentExecutions as number) < Number(low))
      yield finding(path, `the concurrency limit is below ${low}`, { expected: `at least ${low}` });
    else if (high !== undefined && (fn.ReservedConcurrentExecutions as number) > Number(high))
      yield finding(path, `the concurrency limit is above ${high}`, { expected: `at most ${high}` });
  },
});
