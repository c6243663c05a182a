import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The published package: compiled, bundled, and split so that a command loads only what it needs. A small CommonJS entry
 * answers --version by itself, because loading modules costs more than answering.
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; engines: { node: string } };
const minimum = engines.node.replace('>=', '');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', testing: 'src/testing/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.15',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  chunkNames: 'chunks/[name]-[hash]',
  // Its other form is CommonJS, which neither shrinks nor loads in parts.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  define: { BYLAW_VERSION: JSON.stringify(version) },
  // A bundled CommonJS package asks for `require`, which modules do not have.
  banner: { js: "import{createRequire as __bylawRequire}from'node:module';const require=__bylawRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(dist, 'bylaw.cjs'), entry(version, minimum), { mode: 0o755 });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tools/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`dist: ${Object.keys(result.metafile.outputs).length} files, ${(bytes / 1e6).toFixed(1)} MB`);

function entry(ownVersion: string, wanted: string): string {
  return `#!/usr/bin/env node
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
const [wantedMajor, wantedMinor] = ${JSON.stringify(wanted.split('.').map(Number))};
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  process.stderr.write('bylaw: Node ${wanted} or newer is needed; this is Node ' + process.versions.node + '.\\n');
  process.exitCode = 2;
} else if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) {
  process.stdout.write('${ownVersion}\\n');
} else {
  require('node:module').enableCompileCache?.();
  import('./cli.js');
}
`;
}
