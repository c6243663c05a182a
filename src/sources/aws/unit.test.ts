import { describe, expect, it } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { Calls } from './caller.ts';
import { Clients } from './clients.ts';
import { type Reader, service } from './reader.ts';
import { notAsked } from './spare.ts';
import { UndeclaredCall } from './undeclared-call.ts';
import { readUnit, type Unit } from './unit.ts';

/** An SDK in small: what a command answers is told by the test, under its name. */
function sdkOf(answers: Readonly<Record<string, (input: Record<string, unknown>) => unknown>>) {
  const log: string[] = [];
  class Command {
    readonly input: Record<string, unknown>;
    constructor(input: Record<string, unknown>) {
      this.input = input;
    }
  }
  const command = () => class extends Command {};
  const ListThingsCommand = command();
  const DescribeThingCommand = command();
  const GetThingPolicyCommand = command();
  const DeleteThingCommand = command();
  const names = new Map<unknown, string>([
    [ListThingsCommand, 'ListThings'],
    [DescribeThingCommand, 'DescribeThing'],
    [GetThingPolicyCommand, 'GetThingPolicy'],
    [DeleteThingCommand, 'DeleteThing'],
  ]);
  class ThingClient {
    readonly config: { readonly region: string };
    constructor(config: { readonly region: string }) {
      this.config = config;
    }
    async send(sent: Command) {
      const name = names.get(sent.constructor) as string;
      log.push(`${name} ${this.config.region} ${Object.values(sent.input).join()}`);
      return answers[name]?.(sent.input);
    }
    destroy() {}
  }
  return { sdk: { ThingClient, ListThingsCommand, DescribeThingCommand, GetThingPolicyCommand, DeleteThingCommand }, log };
}

type Answers = Parameters<typeof sdkOf>[0];

const error = (name: string, status = 400) => Object.assign(new Error('m'), { name, $fault: 'client', $metadata: { httpStatusCode: status } });
const throws = (name: string, status?: number) => () => {
  throw error(name, status);
};

async function read(
  answers: Answers,
  make: (things: ReturnType<typeof service<ReturnType<typeof sdkOf>['sdk']>>) => Reader,
  ended?: string,
  spare?: Unit['spare'],
) {
  const { sdk, log } = sdkOf(answers);
  const facts = { name: 'things', client: 'ThingClient', gone: ['ThingIsGone'], ...(ended === undefined ? {} : { ended }) } as const;
  const reader = make(service({ ...facts, load: async () => sdk }));
  const calls = new Calls({ clients: new Clients(), clock: () => 0, random: () => 0, sleep: async () => {} });
  const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };
  const result = await readUnit(
    { reader, place, regions: new Set(['eu-west-1', 'us-east-1']), ...(spare ? { spare } : {}) },
    { account: place.account, partition: 'aws', credentials: {} },
    calls,
    () => '2026-11-01T00:00:00Z',
  );
  return { ...result, log };
}

const thingsOf = (out: unknown) => (out as { Things: { Name: string }[] }).Things;
const nameOf = (item: unknown) => (item as { Name: string }).Name;
const listed =
  (...names: string[]) =>
  () => ({ Things: names.map((Name) => ({ Name })) });

/** Things with a policy that comes by its own call. */
const table = (answers: Answers, more: object = {}, spare?: Unit['spare']) =>
  read(
    answers,
    (things) =>
      things.table({
        name: 'things',
        types: ['A::B::Thing'],
        list: { command: 'ListThings', items: thingsOf },
        parts: [
          {
            command: 'GetThingPolicy',
            input: (item: unknown) => ({ Name: nameOf(item) }),
            gives: ['Policy'],
            givesState: ['policyStatus'],
            tells: ['A::B::Policy'],
            none: ['NoSuchPolicy'],
            shape: (out?: { Policy: string }) => out && { properties: { Policy: out.Policy } },
          },
        ],
        resource: (item: unknown) => ({ type: 'A::B::Thing', id: nameOf(item), properties: {}, state: {} }),
        ...more,
      } as never),
    undefined,
    spare,
  );

const policies = (asked: boolean) => ({ commands: new Set(['GetThingPolicy']), asked });

describe('what no rule needs', () => {
  const denying = { ListThings: listed('one', 'two'), GetThingPolicy: throws('AccessDenied', 403) };

  it('is not asked for where nothing is kept, and is not known', async () => {
    const { resources, log, left, gaps, unseen } = await table(denying, {}, policies(false));
    expect(log).toEqual(['ListThings eu-west-1 ']);
    expect(resources[0]?.properties).toEqual({ Policy: new Unknown(notAsked, true) });
    expect([left, gaps, unseen]).toEqual([['GetThingPolicy'], { 'A::B::Policy': notAsked }, []]);
  });

  it('is asked for otherwise, and nothing is missing where it is denied', async () => {
    const { resources, left, unseen } = await table(denying, {}, policies(true));
    expect(resources[0]?.properties.Policy).toMatchObject({ reason: expect.stringContaining('access denied to things:GetThingPolicy') });
    expect([left, unseen]).toEqual([['GetThingPolicy'], []]);
    const whole = await table({ ...denying, GetThingPolicy: () => ({ Policy: 'p' }) }, {}, policies(true));
    expect([whole.resources[0]?.properties, whole.left]).toEqual([{ Policy: 'p' }, undefined]);
  });

  it('is not asked for without end where it is only ever denied', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `thing ${index}`);
    const { log } = await table({ ...denying, ListThings: listed(...many) }, {}, policies(true));
    expect(log.length).toBeLessThan(60);
    const once = await table(
      { ListThings: listed(...many), GetThingPolicy: ({ Name }) => (Name === 'thing 0' ? { Policy: 'p' } : throws('AccessDenied', 403)()) },
      {},
      policies(true),
    );
    expect(once.log).toHaveLength(201);
  });

  it('may be a whole reader, whose failure is nobody’s then', async () => {
    const all = { commands: new Set(['ListThings', 'GetThingPolicy']), asked: true };
    const asked = await table({ ListThings: throws('AccessDenied', 403) }, {}, all);
    expect([asked.unseen, asked.left]).toEqual([[], ['GetThingPolicy', 'ListThings']]);
    expect(asked.failed).toContain('access denied');
    const left = await table({ ListThings: listed('one') }, {}, { ...all, asked: false });
    expect([left.log, left.failed, left.gaps]).toEqual([[], notAsked, { 'A::B::Thing': notAsked }]);
  });
});

describe('a table', () => {
  it('has its parts put in, and leaves out what is not there', async () => {
    const { resources, gaps, unseen } = await table({
      ListThings: listed('one', 'two'),
      GetThingPolicy: ({ Name }) => (Name === 'one' ? { Policy: 'p' } : throws('NoSuchPolicy')()),
    });
    expect(resources.map(({ id, properties }) => [id, properties])).toEqual([
      ['one', { Policy: 'p' }],
      ['two', {}],
    ]);
    expect([gaps, unseen]).toEqual([{}, []]);
  });

  it('keeps a part unknown that is denied, and the rest as it is', async () => {
    const { resources, gaps, unseen } = await table({ ListThings: listed('one', 'two'), GetThingPolicy: throws('AccessDenied', 403) });
    expect(resources).toHaveLength(2);
    expect(resources[0]?.properties.Policy).toBeInstanceOf(Unknown);
    expect(resources[0]?.properties.Policy).toMatchObject({
      maybeAbsent: true,
      reason: 'access denied to things:GetThingPolicy in eu-west-1 (AccessDenied: m)',
    });
    expect(resources[0]?.state?.policyStatus).toBeInstanceOf(Unknown);
    expect(gaps).toEqual({ 'A::B::Policy': 'access denied to things:GetThingPolicy in eu-west-1 (AccessDenied: m)' });
    expect(unseen).toEqual([
      { what: 'GetThingPolicy', region: 'eu-west-1', times: 2, kind: 'denied', reason: expect.stringContaining('access denied') },
    ]);
  });

  it('takes a not-found that it does not know for unknown, and one of its own for gone', async () => {
    const { resources, unseen } = await table({
      ListThings: listed('one', 'two'),
      GetThingPolicy: ({ Name }) => throws(Name === 'one' ? 'NoSuchOtherThing' : 'ThingIsGone')(),
    });
    expect(resources.map((one) => [one.id, one.properties.Policy instanceof Unknown])).toEqual([['one', true]]);
    expect(unseen).toHaveLength(1);
  });

  it('knows nothing where its list is denied, and says so', async () => {
    const { resources, gaps, failed, unseen } = await table({ ListThings: throws('AccessDenied', 403) });
    const reason = 'access denied to things:ListThings in eu-west-1 (AccessDenied: m)';
    expect([resources, gaps, failed, unseen]).toEqual([
      [],
      { 'A::B::Thing': reason },
      reason,
      [{ what: 'A::B::Thing', region: 'eu-west-1', times: 1, kind: 'denied', reason }],
    ]);
  });

  it('asks where an item lives, and not at all where nobody looks', async () => {
    const { resources, log } = await table(
      { ListThings: listed('us-east-1', 'ap-south-1'), GetThingPolicy: () => ({ Policy: 'p' }) },
      { scope: 'account', region: (item: { Name: string }) => item.Name },
    );
    expect(resources.map((one) => [one.id, one.region])).toEqual([['us-east-1', 'us-east-1']]);
    expect(log).toEqual(['ListThings eu-west-1 ', 'GetThingPolicy us-east-1 us-east-1']);
  });

  it('makes sense of answers or says that it cannot', async () => {
    const { resources, unseen } = await table(
      { ListThings: listed('one'), GetThingPolicy: () => ({ Policy: 'p' }) },
      { parts: [], resource: () => JSON.parse('no') },
    );
    expect(resources).toEqual([]);
    expect(unseen[0]?.what).toBe('A::B::Thing');
  });
});

/** The long form, over any two calls. */
const long = (
  answers: Answers,
  body: (api: Parameters<Reader['read']>[0]) => AsyncIterable<never>,
  calls: readonly string[] = ['ListThings', 'DescribeThing'],
) => read(answers, (things) => things.reader({ name: 'long', types: ['A::B::Thing'], calls: calls as never, read: body as never }));

const thing = (id: string) => ({ type: 'A::B::Thing', id, properties: {} });

describe('a reader', () => {
  it('pages by the tokens that it names', async () => {
    const pages: Record<string, object> = { first: { Things: [{ Name: 'one' }], Next: 'second' }, second: { Things: [{ Name: 'two' }] } };
    const { resources } = await long({ ListThings: ({ Marker }) => pages[(Marker as string) ?? 'first'] }, async function* (api) {
      for await (const one of api.list('ListThings', {}, thingsOf, ['Marker', 'Next'])) yield thing(one.Name) as never;
    });
    expect(resources.map((one) => one.id)).toEqual(['one', 'two']);
  });

  it('does not take the first page for all', async () => {
    const { gaps } = await long({ ListThings: () => ({ Things: [], NextToken: 'more' }) }, async function* (api) {
      for await (const one of api.list('ListThings', {}, thingsOf)) yield thing(one.Name) as never;
    });
    expect(gaps['A::B::Thing']).toBe('ListThings has further pages (NextToken) that long does not ask for');
  });

  it('leaves out an item that is gone, and misses one that fails, and reads the others', async () => {
    const { resources, gaps, unseen } = await long(
      {
        DescribeThing: ({ Name }) =>
          (Name === 'gone' ? throws('ResourceNotFoundException') : Name === 'bad' ? throws('ValidationException') : () => ({}))(),
      },
      async function* (api) {
        yield* api.each(['one', 'gone', 'bad', 'two'], async (Name: string) => {
          await api.call('DescribeThing', { Name });
          return thing(Name) as never;
        });
      },
    );
    expect(resources.map((one) => one.id)).toEqual(['one', 'two']);
    expect(gaps['A::B::Thing']).toBe('refused: things:DescribeThing in eu-west-1 (ValidationException: m)');
    expect(unseen).toHaveLength(1);
  });

  it('keeps what was listed before the list broke off', async () => {
    const { resources, gaps } = await long(
      {
        DescribeThing: () => ({}),
        ListThings: ({ Marker }) => (Marker ? throws('ValidationException')() : { Things: [{ Name: 'one' }], Next: 'x' }),
      },
      async function* (api) {
        const listing = api.list('ListThings', {}, thingsOf, ['Marker', 'Next']);
        yield* api.each(listing, async ({ Name }: { Name: string }) => thing(Name) as never);
      },
    );
    expect(resources.map((one) => one.id)).toEqual(['one']);
    expect(gaps['A::B::Thing']).toContain('ValidationException');
  });

  it.each(['DeleteThing', 'DescribeThing'])('is refused %s, which it does not name, before it is sent', async (command) => {
    let sent = 0;
    const reading = long(
      { [command]: () => sent++ },
      async function* (api) {
        yield (await api.call(command as never, {} as never)) as never;
      },
      ['ListThings'],
    );
    await expect(reading).rejects.toThrow(UndeclaredCall);
    expect(sent).toBe(0);
  });

  it('reads in batches', async () => {
    const sizes: number[] = [];
    await long({}, async function* (api) {
      for await (const batch of api.batches([1, 2, 3, 4, 5], 2)) sizes.push(batch.length);
      yield thing('one') as never;
    });
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('tries again what is throttled, and gives up in the end', async () => {
    let times = 0;
    const throttled = await table({
      ListThings: () => (times++ < 5 ? throws('ThrottlingException')() : listed('one')()),
      GetThingPolicy: () => ({ Policy: 'p' }),
    });
    expect([throttled.resources.length, throttled.log.filter((one) => one.startsWith('List')).length]).toEqual([1, 6]);
    const endless = await table({ ListThings: throws('InternalError', 500) });
    expect(endless.log).toHaveLength(8);
    expect(endless.gaps['A::B::Thing']).toBe('no answer, after several tries, to things:ListThings in eu-west-1 (InternalError: m)');
  });
});

describe('a service that AWS has ended', () => {
  const make = (things: ReturnType<typeof service<ReturnType<typeof sdkOf>['sdk']>>) =>
    things.table({
      name: 'things',
      types: ['AWS::SQS::Queue'],
      list: { command: 'ListThings', items: thingsOf as never },
      resource: (item) => ({ type: 'AWS::SQS::Queue', id: nameOf(item), properties: {} }),
    });

  it('leaves a gap where it is not to be had, and no incomplete run', async () => {
    const { unseen, gaps, unreadable } = await read({ ListThings: throws('UnknownOperationException') }, make, '2026-05-30');
    expect(unseen).toEqual([]);
    expect(gaps['AWS::SQS::Queue']).toContain('not to be had');
    expect(unreadable).toContain('not to be had');
  });

  it('is incomplete where somebody may not ask, or it is not said to have ended', async () => {
    expect((await read({ ListThings: throws('AccessDeniedException') }, make, '2026-05-30')).unseen).toHaveLength(1);
    expect((await read({ ListThings: throws('UnknownOperationException') }, make)).unseen).toHaveLength(1);
  });
});
