import { expect, it } from 'vitest';
import { parse } from '../options.ts';
import { refuseContradictions } from './fix-contradictions.ts';
import { fixOptions } from './fix-options.ts';

const given = (...args: string[]) => refuseContradictions(parse('fix', fixOptions, args));

it.each([
  [['--undo', 'fix-1', '--apply', '--resource', 'one'], '--undo and --resource exclude each other: a run is taken back as a whole'],
  [['--undo', 'fix-1', '--rules', 's3/*'], '--undo and --rules exclude each other'],
  [['--undo', 'fix-1', '--list'], '--undo and --list exclude each other'],
  [['--list', '--apply'], '--list and --apply exclude each other'],
  [['--print-policy', '--apply'], '--print-policy and --apply exclude each other'],
  [['--apply', '--force'], '--force goes with --undo'],
])('%j is refused', (args, message) => {
  expect(() => given(...args)).toThrow(message);
});

it.each([
  [['--undo', 'fix-1', '--apply', '--yes', '--force', '--role', 'Audit', '--by', 'me']],
  [['--list', '--format', 'json', '--store', 'a.db']],
  [['--print-policy', '--rules', 's3/*']],
  [['--rules', 's3/*', '--resource', 'one', '--apply', '--yes']],
])('%j is understood', (args) => {
  expect(() => given(...args)).not.toThrow();
});
