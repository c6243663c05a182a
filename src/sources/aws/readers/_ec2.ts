import type { Described } from '../../../shapes/described.ts';
import { type Place, service } from '../reader.ts';

type Sdk = typeof import('@aws-sdk/client-ec2');

export const ec2 = service<Sdk>({ name: 'ec2', load: () => import('@aws-sdk/client-ec2'), client: 'EC2Client' });

/** As many as EC2 gives at once: without a number some of its calls answer with everything there is in one go, or in small pages. */
export const page = { MaxResults: 1000 };

type Shape<Item> = (item: Item, place: Place) => Described | readonly Described[] | undefined;

/** Only what the account owns: what another one shares with it is listed here, too, and judged there. */
export function owned<Item extends { readonly OwnerId?: string | undefined }>(shape: Shape<Item>): Shape<Item> {
  return (item, place) => (item.OwnerId === undefined || item.OwnerId === place.account ? shape(item, place) : undefined);
}
