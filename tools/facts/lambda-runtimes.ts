import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { sorted, table } from './tables.ts';

interface Lifecycle {
  readonly [runtime: string]: { readonly [key in 'deprecated' | 'create-block' | 'update-block' | 'successor']: string | null };
}

/**
 * `nodejs14.x 2023-12-04 2024-01-09 2027-03-03 nodejs24.x`: deprecated, creation blocked, update blocked, successor; `-`
 * where nobody has said yet. Lambda takes what its API's model names: the dates' list also has one that only images use.
 */
export function lambdaRuntimes(sources: Sources): Facts {
  const botocore = sources.botocore();
  const cfnLint = sources.cfnLint();
  const model = botocore.json('data/lambda/2015-03-31/service-2.json.gz') as { shapes: { Runtime: { enum: string[] } } };
  const lifecycle = cfnLint.json('data/AdditionalSpecs/LmbdRuntimeLifecycle.json') as Lifecycle;
  const lines = sorted(model.shapes.Runtime.enum).map((name) => {
    const { deprecated, successor, 'create-block': create, 'update-block': update } = lifecycle[name] ?? {};
    return [name, ...[deprecated, create, update, successor].map((value) => value ?? '-')].join(' ');
  });
  return { from: `${botocore.name} and ${cfnLint.name}`, asOf: cfnLint.asOf, body: table(lines) };
}
