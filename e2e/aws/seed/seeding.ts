import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { clientSettings } from '../../../src/sources/aws/index.ts';
import type { Moto } from '../../../src/testing/moto.ts';
import { rows } from './index.ts';
import type { Place, Row } from './row.ts';

export const regions = ['ap-southeast-2', 'eu-west-1', 'us-east-1'];
/** The emulator's own account, and another into which a role of this name leads. */
export const [own, other] = ['123456789012', '210987654321'];
export const role = 'audit';

/** A resource that was made, where, and by which row. */
export interface Seeded {
  readonly row: Row;
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

/** All regions of one account have the same in them; of the other it is one region. */
const places = [
  ...regions.map((region) => ({ account: own, region, home: region === 'us-east-1' })),
  { account: other, region: 'eu-west-1', home: true },
];

export async function seed(moto: Moto, wanted: (row: Row) => boolean = () => true): Promise<readonly Seeded[]> {
  const sts = new STSClient(moto.client());
  const assumed = await sts.send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${other}:role/${role}`, RoleSessionName: 'seed' }));
  const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '', SessionToken: sessionToken = '' } = assumed.Credentials ?? {};
  // As the command talks to it: the SDK's own choice for streams is HTTP/2, which the emulator does not speak.
  const { shared, end } = await clientSettings('0', true);
  const seededIn = ({ account, region, home }: (typeof places)[number]) => {
    const { credentials, ...config } = moto.client(region);
    const who = account === own ? credentials : { accessKeyId, secretAccessKey, sessionToken };
    return seedPlace(placeOf(account, region, home, { ...shared, ...config, credentials: who }), wanted);
  };
  try {
    // Roles are made at home, and everywhere something takes them.
    const atHome = await Promise.all(places.filter((one) => one.home).map(seededIn));
    const elsewhere = await Promise.all(places.filter((one) => !one.home).map(seededIn));
    return [...atHome, ...elsewhere].flat();
  } finally {
    end();
  }
}

async function seedPlace(place: Place, wanted: (row: Row) => boolean): Promise<readonly Seeded[]> {
  const seeded: Seeded[] = [];
  for (const row of rows) {
    if ((row.where !== undefined && (row.where === 'home') !== place.home) || !wanted(row)) continue;
    const id = await row.make(place).catch((thrown: unknown) => {
      throw new Error(`${row.type} that ${row.what}, in ${place.region} of ${place.account}: ${thrown}`, { cause: thrown });
    });
    if (!id) throw new Error(`nothing tells the id of the ${row.type} that ${row.what}`);
    seeded.push({ row, id, account: place.account, region: place.region });
  }
  return seeded;
}

function placeOf(account: string, region: string, home: boolean, config: object): Place {
  const clients = new Map<unknown, unknown>();
  const kept = new Map<string, string>();
  return {
    account,
    region,
    home,
    client<T>(Client: new (config: never) => T): T {
      const client = (clients.get(Client) as T | undefined) ?? new Client(config as never);
      clients.set(Client, client);
      return client;
    },
    arn: (service, resource) => `arn:aws:${service}:${region}:${account}:${resource}`,
    unique: (name) => `${name}-${account}-${region}`,
    kept(name) {
      const id = kept.get(name);
      if (id === undefined) throw new Error(`no row has left ${name}`);
      return id;
    },
    keep(name, id) {
      if (id === undefined) throw new Error(`${name} has no id`);
      kept.set(name, id);
      return id;
    },
  };
}
