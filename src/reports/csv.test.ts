import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { end, hostile, verdicts, write } from './sample-run.ts';

/** As RFC 4180 has it: quoted cells may hold commas, line ends and doubled quotes. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, after] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (after === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const rows = parse(write(csv));
const header = rows[0] as string[];
const cell = (row: number, column: string) => rows[row]?.[header.indexOf(column)];

test('has a header and one row for each finding, verdict without findings, and input that could not be read', () => {
  expect(rows).toHaveLength(1 + verdicts.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0) + end.errors.length);
  for (const row of rows) expect(row).toHaveLength(header.length);
  expect(cell(1, 'line')).toBe('7');
  expect(cell(1, 'wanted')).toBe('"Enabled"');
  expect(cell(5, 'path')).toBe('BackupRetentionPeriod');
  expect(cell(9, 'waiver owner')).toBe("'@team|x");
});

test('lets no cell begin a formula', () => {
  for (const one of rows.flat()) expect(one).not.toMatch(/^\s*[=+\-@]/);
  expect(cell(10, 'found')).toBe(`'=${hostile}`);
});
