import { expect, it } from 'vitest';
import { Calls } from './caller.ts';
import { Clients, type Connection } from './clients.ts';
import type { Service } from './reader.ts';
import { enabledRegions } from './regions.ts';

class Command {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

/** Both services that tell of regions, in the shape of the SDK's answers; the emulator lets everybody ask. */
function callsWith(answers: Readonly<Record<string, () => object>>): Calls {
  class Told extends Clients {
    override async connect({ name }: Service): Promise<Connection> {
      return {
        sdk: { DescribeRegionsCommand: class extends Command {}, ListRegionsCommand: class extends Command {} },
        client: { send: async () => answers[name]?.(), destroy: () => {} },
      };
    }
  }
  return new Calls({ clients: new Told(), clock: () => 0, random: () => 0, sleep: async () => {} });
}

const session = { account: '111122223333', partition: 'aws', credentials: {} };
const denied = () => {
  throw Object.assign(new Error('not authorized'), { name: 'AccessDenied', $fault: 'client', $metadata: { httpStatusCode: 403 } });
};
const named =
  (...names: string[]) =>
  () => ({ Regions: names.map((RegionName) => ({ RegionName })) });

it.each([
  ['EC2', { ec2: named('us-east-1', 'eu-west-1') }, { regions: ['eu-west-1', 'us-east-1'] }],
  ['the account, where EC2 may not be asked', { ec2: denied, account: named('us-east-1') }, { regions: ['us-east-1'] }],
  [
    'nobody: then one region is not taken for all',
    { ec2: denied, account: denied },
    { regions: ['eu-west-1'], doubt: expect.stringMatching(/^only eu-west-1 is looked at, for nobody tells .*account:ListRegions/) },
  ],
])('regions are told by %s', async (_, answers, expected) => {
  expect(await enabledRegions(callsWith(answers as never), session, 'eu-west-1')).toEqual(expected);
});
