import { CreateBucketCommand, PutBucketTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { noJournal, openLive, planOf } from '../src/sources/aws/index.ts';
import { Gate } from '../src/sources/aws/limiter.ts';
import { readers as bucketReaders } from '../src/sources/aws/readers/s3.ts';
import { readers as queueReaders } from '../src/sources/aws/readers/sqs.ts';
import { type Moto, startMoto } from '../src/testing/moto.ts';

const regions = ['eu-west-1', 'us-east-1'];
const [queues, buckets, rounds, concurrency, mostOverhead] = [150, 20, 5, 8, 1.3];

interface Client {
  readonly config: { region(): Promise<string> };
  send(command: Sent['command']): Promise<unknown>;
}

/** A call as the engine has made it, to be made again without the engine. */
interface Sent {
  readonly client: Client;
  readonly command: { readonly input: object };
}

/** What reading a seeded account costs beside the same calls made by the SDK alone, with as many of them at once. */
export async function run(): Promise<void> {
  const moto = await startMoto();
  try {
    await seed(moto);
    const sent = await recorded(() => read(moto));
    console.log(`${sent.length} calls, ${concurrency} at once for each service and region, to the emulator; the median of ${rounds} runs each`);
    const [bare, engine]: [Cost[], Cost[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      // In turns, so that neither has the better half of an hour.
      bare.push(await cost(() => replay(moto, sent)));
      engine.push(await cost(() => read(moto)));
    }
    const [floor, ours] = [median(bare), median(engine)];
    const times = ours.seconds / floor.seconds;
    console.log(`SDK alone   ${floor.seconds.toFixed(2)} s   ${floor.cpu.toFixed(2)} s of processor`);
    console.log(
      `with bylaw  ${ours.seconds.toFixed(2)} s   ${ours.cpu.toFixed(2)} s of processor   ${times.toFixed(2)} times (at most ${mostOverhead})`,
    );
    if (times > mostOverhead) process.exitCode = 1;
  } finally {
    await moto.stop();
  }
}

async function seed(moto: Moto): Promise<void> {
  for (const region of regions) {
    const sqs = new SQSClient(moto.client(region));
    const s3 = new S3Client({ ...moto.client(region), forcePathStyle: true });
    for (let index = 0; index < queues; index++) await sqs.send(new CreateQueueCommand({ QueueName: `queue-${index}`, tags: { owner: 'somebody' } }));
    for (let index = 0; index < buckets; index++) {
      const Bucket = `bucket-${index}-${region}`;
      const elsewhere = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as never } };
      await s3.send(new CreateBucketCommand({ Bucket, ...elsewhere }));
      await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'owner', Value: 'somebody' }] } }));
    }
  }
}

async function read({ endpoint }: Moto): Promise<void> {
  const live = await openLive({
    plan: planOf([{ types: ['AWS::SQS::Queue', 'AWS::S3::Bucket'], needs: [] }], [...queueReaders, ...bucketReaders]),
    choice: {},
    base: { credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' }, region: 'us-east-1' },
    regions,
    excluded: [],
    journal: noJournal,
    now: () => new Date().toISOString(),
    watch: () => {},
    shared: { endpoint, forcePathStyle: true },
    calls: {
      perService: concurrency,
      clock: () => performance.now(),
      random: Math.random,
      sleep: (time) => new Promise((done) => setTimeout(done, time)),
    },
  });
  let resources = 0;
  for await (const account of live.accounts()) {
    if (account.unseen.length > 0) throw new Error(`not all could be read: ${account.unseen[0]?.reason}`);
    resources += account.places.reduce((sum, place) => sum + place.resources.length, 0);
  }
  if (resources !== regions.length * (queues + buckets)) throw new Error(`${resources} resources were read`);
}

/** All that is sent while something runs. */
async function recorded(work: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const base = Object.getPrototypeOf(SQSClient.prototype) as { send(this: Client, command: Sent['command'], ...rest: unknown[]): Promise<unknown> };
  const { send } = base;
  base.send = function (command, ...rest) {
    sent.push({ client: this, command });
    return send.call(this, command, ...rest);
  };
  await work();
  base.send = send;
  return sent;
}

/** The same calls by fresh clients, each service and region with as many at once. */
async function replay({ endpoint }: Moto, sent: readonly Sent[]): Promise<void> {
  const lanes = new Map<string, { readonly client: Client; readonly gate: Gate }>();
  const all = await Promise.all(
    sent.map(async ({ client, command }) => {
      const region = await client.config.region();
      const Class = client.constructor as new (config: object) => Client;
      const key = `${Class.name} ${region}`;
      let lane = lanes.get(key);
      if (!lane) {
        const config = {
          endpoint,
          region,
          forcePathStyle: true,
          maxAttempts: 1,
          credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
        };
        lane = { client: new Class(config), gate: new Gate(concurrency) };
        lanes.set(key, lane);
      }
      return { ...lane, command: new (command.constructor as new (input: object) => Sent['command'])(command.input) };
    }),
  );
  await Promise.all(
    all.map(async ({ client, gate, command }) => {
      await gate.enter();
      // "There is none" is an error to S3, here as there.
      await client.send(command).catch((thrown: Error) => {
        if (!/NoSuch|NotFound/.test(thrown.name)) throw thrown;
      });
      gate.leave();
    }),
  );
}

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
}

async function cost(work: () => Promise<void>): Promise<Cost> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

function median(costs: readonly Cost[]): Cost {
  return [...costs].sort((one, other) => one.seconds - other.seconds)[Math.floor(costs.length / 2)] as Cost;
}
