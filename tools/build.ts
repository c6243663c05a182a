import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

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
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    testing: 'src/testing/index.ts',
    cdk: 'src/cdk/index.ts',
    'snapshot-worker': 'src/cli/commands/scan-snapshot-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.15',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  // The SDK's packages as modules: only these can be split, and imported by name when they are needed.
  mainFields: ['module', 'main'],
  chunkNames: 'chunks/[name]-[hash]',
  // Its other form is CommonJS, which neither shrinks nor loads in parts.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  define: { BYLAW_VERSION: JSON.stringify(version) },
  // A bundled CommonJS package asks for `require`, which modules do not have.
  banner: { js: "import{createRequire as __bylawRequire}from'node:module';const require=__bylawRequire(import.meta.url);" },
  plugins: [oneChunkEach()],
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(dist, 'bylaw.cjs'), entry(version, minimum), { mode: 0o755 });
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tools/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`dist: ${Object.keys(result.metafile.outputs).length} files, ${(bytes / 1e6).toFixed(1)} MB`);

/**
 * Tables and rules are split by service in a checkout, where that keeps changes small. Here each is one chunk: a template of a
 * dozen services would otherwise open fifty files, and finding a module costs Node more than reading it.
 */
function oneChunkEach(): Plugin {
  const rules = join(root, 'src/rules/generated');
  const services = join(root, 'src/schema/generated/services');
  const namesIn = (folder: string, ...others: string[]) => readdirSync(folder).filter((name) => name.endsWith('.ts') && !others.includes(name));
  return {
    name: 'one-chunk-each',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[a-z0-9-]+\.ts$/ }, ({ importer, kind }) =>
        kind === 'dynamic-import' && importer === join(rules, 'catalog.ts') ? { path: 'all-rules', namespace: 'bylaw' } : undefined,
      );
      onResolve({ filter: /^bylaw:all-services$/ }, () => ({ path: 'all-services', namespace: 'bylaw' }));
      onLoad({ filter: /^all-rules$/, namespace: 'bylaw' }, () => {
        const names = namesIn(rules, 'catalog.ts', 'looks.ts', 'own-reads.ts', 'remedies.ts');
        const imports = names.map((name, index) => `import { rules as rules${index} } from './${name}';`);
        return {
          contents: `${imports.join('\n')}\nexport const rules = [${names.map((_, index) => `...rules${index}`).join(', ')}];`,
          resolveDir: rules,
        };
      });
      onLoad({ filter: /generated\/services\/index\.ts$/ }, () => {
        const loaders = namesIn(services, 'index.ts').map(
          (name) => `'${name.slice(0, -3)}': async () => (await import('bylaw:all-services')).all['${name.slice(0, -3)}']`,
        );
        return { contents: `export const loaders = {\n${loaders.join(',\n')}\n};`, loader: 'js' };
      });
      onLoad({ filter: /^all-services$/, namespace: 'bylaw' }, () => {
        const names = namesIn(services, 'index.ts');
        const imports = names.map((name, index) => `import * as service${index} from './${name}';`);
        return {
          contents: `${imports.join('\n')}\nexport const all = {\n${names.map((name, index) => `'${name.slice(0, -3)}': service${index}`).join(',\n')}\n};`,
          resolveDir: services,
        };
      });
    },
  };
}

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
