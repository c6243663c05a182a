import { expect, test } from 'vitest';
import { Calls } from './caller.ts';
import { Clients, type Connection } from './clients.ts';
import type { Service } from './reader.ts';

class LookCommand {
  readonly input: object;

  constructor(input: object) {
    this.input = input;
  }
}

test('what is asked again is asked by a command of its own: clients change those that they send', async () => {
  const sent: LookCommand[] = [];
  const client = {
    async send(command: unknown) {
      sent.push(command as LookCommand);
      if (sent.length < 3) throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
      return { seen: true };
    },
    destroy() {},
  };
  class One extends Clients {
    override async connect(): Promise<Connection> {
      return { sdk: { LookCommand }, client };
    }
  }
  const calls = new Calls({ clients: new One(), clock: () => 0, random: () => 0, sleep: async () => {} });
  const service: Service = { name: 'eyes', load: async () => ({}), client: 'Eyes' as never };
  const session = { account: '123456789012', partition: 'aws', credentials: {} };
  expect(await calls.call({ name: 'eyes', service, calls: ['Look'] }, session, 'eu-west-1', 'Look', { At: 'it' })).toEqual({ seen: true });
  expect(new Set(sent).size).toBe(3);
  expect(sent.map((one) => one.input)).toEqual([{ At: 'it' }, { At: 'it' }, { At: 'it' }]);
});
