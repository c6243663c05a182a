import { expect, it } from 'vitest';
import { fixParts } from './fix-parts.ts';

it('tells a sentence from the lines of a template under it', () => {
  expect(fixParts('Set it.')).toEqual({ sentence: 'Set it.', lines: [] });
  expect(fixParts('Add it:\n\n  Key:\n    Type: AWS::KMS::Key')).toEqual({ sentence: 'Add it:', lines: ['  Key:', '    Type: AWS::KMS::Key'] });
});

it('shows a part of what is too long', () => {
  const { lines } = fixParts(`Add it:\n\n${'  Line: 1\n'.repeat(100)}`);
  expect(lines).toHaveLength(31);
  expect(lines.at(-1)).toBe('  …');
});
