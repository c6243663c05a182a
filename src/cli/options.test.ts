import { describe, expect, it } from 'vitest';
import { type OptionTable, parse } from './options.ts';

const options: OptionTable = {
  format: { type: 'text', value: 'NAME', about: '', short: 'f' },
  regions: { type: 'list', value: 'LIST', about: '' },
  by: { type: 'list', value: 'LIST', about: '' },
  quiet: { type: 'switch', about: '' },
};
const refusal = (...args: string[]) => {
  try {
    parse('scan', options, args);
    return 'taken';
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe('options', () => {
  it('are not given without a value, as by a variable that is not set', () => {
    expect(refusal('--regions=')).toBe('--regions wants LIST, not ""');
    expect(refusal('--regions', ' , ,')).toBe('--regions wants LIST, not " , ,"');
    expect(refusal('--regions', 'eu-west-1', '--regions=')).toBe('--regions wants LIST, not ""');
    expect(refusal('--format=')).toBe('--format wants NAME, not ""');
    expect(refusal('-f', ' ')).toBe('--format wants NAME, not " "');
    expect(refusal('--format')).toBe('--format wants NAME');
  });

  it('have one value, unless they take a list', () => {
    expect(refusal('--format', 'json', '-f', 'summary')).toBe('--format is given twice, as "json" and as "summary": which is meant?');
    expect(refusal('--format', 'json', '--format', 'json', '--quiet', '--quiet')).toBe('taken');
    expect(parse('scan', options, ['--regions', 'a,b,', '--regions=c']).list('regions')).toEqual(['a', 'b', 'c']);
  });

  it('are suggested where a long name is near', () => {
    expect(refusal('--fromat', 'x')).toContain('; did you mean --format?');
    expect(refusal('-o', 'x')).toBe('scan has no option -o (bylaw scan --help lists them)');
  });
});
