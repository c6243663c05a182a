import { lambda, logGroup, policy, role } from './snapshot-functions.ts';
import { database, instance, volume } from './snapshot-hosts.ts';
import { alarm, compliance, queue, stack, topic } from './snapshot-messages.ts';
import { networkInterface, securityGroup, subnet } from './snapshot-network.ts';
import type { Made, Setting } from './snapshot-parts.ts';
import { bucket, key, secret, table } from './snapshot-storage.ts';

/** The mix of an account that runs services on functions and hosts, of a hundred items. */
export const kinds: readonly { readonly share: number; make(setting: Setting): Made }[] = [
  { share: 14, make: networkInterface },
  { share: 12, make: lambda },
  { share: 12, make: logGroup },
  { share: 11, make: role },
  { share: 9, make: volume },
  { share: 7, make: instance },
  { share: 6, make: securityGroup },
  { share: 5, make: bucket },
  { share: 5, make: policy },
  { share: 4, make: compliance },
  { share: 3, make: alarm },
  { share: 2, make: queue },
  { share: 2, make: table },
  { share: 2, make: subnet },
  { share: 1, make: topic },
  { share: 1, make: key },
  { share: 1, make: database },
  { share: 1, make: secret },
  { share: 2, make: stack },
];
