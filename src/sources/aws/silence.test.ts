import { describe, expect, it } from 'vitest';
import { Calls } from './caller.ts';
import { Clients, type Connection } from './clients.ts';
import type { Service } from './reader.ts';

class LookCommand {
  readonly input: object;

  constructor(input: object) {
    this.input = input;
  }
}

const session = { account: '123456789012', partition: 'aws', credentials: {} };
const eyes: Service = { name: 'eyes', load: async () => ({}), client: 'Eyes' as never };

/** Makes calls one after the other, or all at once, and tells how each of them ended. */
async function calling(send: (number: number) => Promise<unknown>, times: number, together = false, regions = ['eu-west-1']) {
  let sent = 0;
  let time = 0;
  const client = {
    send() {
      // Eight are under way at once, and each takes half a minute.
      time += 30_000 / 8;
      return send(sent++);
    },
    destroy() {},
  };
  class Fake extends Clients {
    override async connect(): Promise<Connection> {
      return { sdk: { LookCommand }, client };
    }
  }
  const calls = new Calls({ clients: new Fake(), timeout: 5, clock: () => time, random: () => 0, sleep: async () => {} });
  const call = (_: unknown, index: number) =>
    calls.call({ name: 'eyes', service: eyes, calls: ['Look'] }, session, regions[index % regions.length] as string, 'Look', {}).then(
      () => 'answered',
      (thrown: Error) => thrown.message,
    );
  const told: string[] = [];
  if (together) told.push(...(await Promise.all(Array.from({ length: times }, call))));
  else for (let index = 0; index < times; index++) told.push(await call(undefined, index));
  return { told, sent };
}

/** Hears no signal, as one who waits for credentials that never come. */
const never = () => new Promise<never>(() => {});
const lost = async () => {
  throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
};

describe('a service that does not answer', () => {
  it.each([
    ['never says anything', never],
    ['is not there', lost],
  ])('and %s is given up, and not asked by a thousand others', async (_, send) => {
    const { told, sent } = await calling(send, 1000);
    expect(sent).toBe(24);
    expect(told[0]).toMatch(/^no answer, after several tries, to eyes:Look in eu-west-1 \(/);
    expect(told.at(-1)).toMatch(
      /^not asked any more: eyes:Look in eu-west-1, after 24 tries in \d+ s had no answer \((TimeoutError|ECONNREFUSED)\)$/,
    );
  });

  it('ends those, too, that are under way', async () => {
    const { told, sent } = await calling(never, 1000, true);
    expect(told).toHaveLength(1000);
    expect(told.every((one) => /^(no answer|not asked)/.test(one))).toBe(true);
    // Eight were on their way when it was clear.
    expect(sent).toBeLessThanOrEqual(24 + 8);
  });

  it('is not asked for in twenty regions either, where nothing answers at all', async () => {
    const regions = Array.from({ length: 20 }, (_, index) => `region-${index}`);
    const { sent } = await calling(lost, 1000, false, regions);
    // Twenty times 24 otherwise.
    expect(sent).toBe(128);
  });

  it('is asked again and again as long as it answers now and then, be it that something is wrong', async () => {
    const refuses = async () => {
      throw Object.assign(new Error('m'), { name: 'ValidationException', $fault: 'client', $metadata: { httpStatusCode: 400 } });
    };
    for (const answers of [refuses, async () => ({})]) {
      const { told } = await calling((number) => (number % 17 === 16 ? answers() : lost()), 30);
      expect(told.filter((one) => one.startsWith('not asked'))).toEqual([]);
      expect(told.filter((one) => one.startsWith('no answer')).length).toBeGreaterThan(10);
    }
  });
});
