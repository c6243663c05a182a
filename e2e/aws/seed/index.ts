import * as compute from './compute.ts';
import * as data from './data.ts';
import * as databases from './databases.ts';
import * as edge from './edge.ts';
import * as identity from './identity.ts';
import * as keys from './keys.ts';
import * as messaging from './messaging.ts';
import * as network from './network.ts';
import type { Row } from './row.ts';
import * as s3 from './s3.ts';
import * as tools from './tools.ts';
import * as watching from './watching.ts';

/** In the order in which they are made: later ones need earlier ones. */
export const rows: readonly Row[] = [
  ...keys.rows,
  ...s3.rows,
  ...identity.rows,
  ...network.rows,
  ...compute.rows,
  ...messaging.rows,
  ...watching.rows,
  ...databases.rows,
  ...data.rows,
  ...tools.rows,
  ...edge.rows,
];
