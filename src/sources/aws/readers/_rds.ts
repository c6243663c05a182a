import { service } from '../reader.ts';

/** Neptune and DocumentDB are asked by the same calls, and IAM knows them by the same actions. */
export const rds = service({
  name: 'rds',
  load: () => import('@aws-sdk/client-rds'),
  client: 'RDSClient',
});
