import { expect, it } from 'vitest';
import { lambdaRuntime, lambdaRuntimeIds, nearestLambdaRuntime } from './lambda-runtimes.ts';

it('knows when a runtime ends', () => {
  expect(lambdaRuntime('nodejs14.x')).toMatchObject({ deprecated: '2023-12-04', blockCreate: '2024-01-09', successor: 'nodejs24.x' });
  expect((lambdaRuntime('python3.13')?.deprecated as string) > '2029').toBe(true);
  expect(lambdaRuntime('provided.al2')?.successor).toBe('provided.al2023');
});

it('has dates that are dates, and successors that are runtimes', () => {
  expect(lambdaRuntimeIds().length).toBeGreaterThan(40);
  for (const id of lambdaRuntimeIds()) {
    const { successor, ...dates } = lambdaRuntime(id) ?? {};
    for (const date of Object.values(dates)) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    if (successor !== undefined) expect(lambdaRuntimeIds()).toContain(successor);
  }
});

it.each([
  ['nodejs22', 'nodejs22.x'],
  ['nodejs24x', 'nodejs24.x'],
  ['Python3.13', 'python3.13'],
  ['python3.133', 'python3.13'],
  ['dotnet9', 'dotnet8'],
  ['rust', undefined],
])('%s is no runtime; perhaps %s', (written, meant) => {
  expect(lambdaRuntime(written)).toBeUndefined();
  expect(nearestLambdaRuntime(written)).toBe(meant);
});
