import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Measured, median } from './measure.ts';
import { template, writeAssembly } from './templates.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/bylaw.cjs');
const runs = 5;

export async function run(): Promise<void> {
  if (!existsSync(cli)) throw new Error('build it first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-'));
  try {
    await startUp(folder);
    await templates(folder);
    await yaml(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startUp(folder: string): Promise<void> {
  const small = join(folder, 'ten.json');
  writeFileSync(small, JSON.stringify(template(10)));
  const bare = await median(9, ['-e', '0'], folder);
  const version = await median(9, [cli, '--version'], folder);
  const ten = await median(9, [cli, 'check', small, '--rules', 'all', '--format', 'summary'], folder);
  table('Start-up (median of 9)', [
    ['node -e 0', ms(bare), '', ''],
    ['bylaw --version', ms(version), `${(version.seconds / bare.seconds).toFixed(2)} times bare`, 'limit 1.5'],
    ['check, 10 resources, all rules', ms(ten), mb(ten), 'limit 150 ms'],
  ]);
}

async function templates(folder: string): Promise<void> {
  const rows: string[][] = [];
  const seconds = new Map<number, number>();
  for (const size of [100, 1000, 5000]) {
    const file = join(folder, `${size}.json`);
    writeFileSync(file, JSON.stringify(template(size), null, 1));
    const parse = await parseAlone(file, folder);
    for (const format of ['summary', 'json']) {
      const whole = await median(runs, [cli, 'check', file, '--rules', 'all', '--format', format, '--output', join(folder, 'report')], folder);
      seconds.set(format === 'summary' ? size : -size, whole.seconds);
      rows.push([`${size} resources, ${megabytes(file)}, ${format}`, ms(whole), mb(whole), `JSON.parse alone ${parse} ms`]);
    }
  }
  const assembly = join(folder, 'cdk.out');
  mkdirSync(assembly);
  writeAssembly(assembly, 30, 450);
  const whole = await median(3, [cli, 'check', assembly, '--rules', 'all', '--format', 'summary'], folder);
  rows.push(['cdk.out, 30 stacks × 450', ms(whole), mb(whole), '']);
  table(`check --rules all (median of ${runs}; limits at 5,000: 1,200 ms, 250 MB)`, rows);
  console.log(`5,000 resources cost ${((seconds.get(5000) as number) / (seconds.get(1000) as number)).toFixed(2)} times what 1,000 do (limit 6)\n`);
}

async function yaml(folder: string): Promise<void> {
  const rows: string[][] = [];
  for (const size of [1000, 5000]) {
    const file = join(folder, `${size}.yaml`);
    writeFileSync(file, stringify(template(size)));
    const script = `const { readFileSync } = require('node:fs'); const { parseDocument } = require(${JSON.stringify(join(root, 'node_modules/yaml'))}); parseDocument(readFileSync(${JSON.stringify(file)}, 'utf8'))`;
    const parser = await median(runs, ['-e', script], folder);
    const whole = await median(runs, [cli, 'check', file, '--rules', 'all', '--format', 'summary'], folder);
    const ratio = (whole.seconds / parser.seconds).toFixed(2);
    rows.push([`${size} resources, ${megabytes(file)}`, ms(whole), mb(whole), `its parser alone ${ms(parser)}: ${ratio} times (limit 1.3)`]);
  }
  table('YAML, check --rules all', rows);
}

async function parseAlone(file: string, folder: string): Promise<string> {
  const script = `const text = require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'); const started = performance.now(); JSON.parse(text); console.log((performance.now() - started).toFixed(1))`;
  return (await median(runs, ['-e', script], folder)).output.trim();
}

function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`${title}\n${rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`).join('\n')}\n`);
}

const ms = ({ seconds }: Measured) => `${Math.round(seconds * 1000)} ms`;
const mb = ({ megabytes: size }: Measured) => `${Math.round(size)} MB`;
const megabytes = (file: string) => `${(statSync(file).size / 1e6).toFixed(1)} MB`;
