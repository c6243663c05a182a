/** What rules of your own and configurations are written with. */

export type { Config } from './cli/config.ts';
export * from './core/index.ts';
export * from './schema/index.ts';

import type { Config } from './cli/config.ts';

/** Gives a configuration its type: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
