import type { Unseen } from '../core/estate.ts';
import type { Resource } from '../core/resource.ts';
import type { Described } from '../shapes/described.ts';
import { Calls } from '../sources/aws/caller.ts';
import { Clients, type Connection, type SdkClient } from '../sources/aws/clients.ts';
import { accountType, Merger } from '../sources/aws/merge.ts';
import type { Reader, Service } from '../sources/aws/reader.ts';
import { readUnit } from '../sources/aws/unit.ts';
import type { Moto } from './moto.ts';

/** What a service answers, by command: a function of its input, or an error that it throws. */
export type Answers = Readonly<Record<string, (input: never) => object>>;

/** What readers have told: each as it described it, and all of it put together. */
export interface ReadLive {
  readonly described: readonly Described[];
  readonly resources: readonly Resource[];
  readonly unseen: readonly Unseen[];
  readonly gaps: Readonly<Record<string, string>>;
}

const seenAt = '2026-11-01T00:00:00.000Z';
/** Where the emulator keeps what it is given. */
export const emulated = { account: '123456789012', region: 'us-east-1' };
const session = { partition: 'aws', account: emulated.account, credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' } };

/** Runs readers in one region (those of a whole account keep what lives in `regions`), through the engine's own calls: against the emulator, or against recorded answers. */
export async function readLive(
  readers: readonly Reader[],
  from: Moto | Answers,
  region = 'us-east-1',
  regions: readonly string[] = [region],
): Promise<ReadLive> {
  const clients = 'endpoint' in from ? new Clients({ shared: { endpoint: from.endpoint as string } }) : new Recorded(from as Answers);
  const calls = new Calls({ clients, clock: () => performance.now(), random: () => 0, sleep: () => Promise.resolve() });
  const merger = new Merger(session.partition, session.account);
  const described: Described[] = [];
  const unseen: Unseen[] = [];
  const gaps: Record<string, string> = {};
  // An account is there, whatever its readers can see.
  for (const { adds = {}, scope } of readers) if (accountType in adds) merger.addAccount(scope === 'region' ? region : undefined, seenAt);
  for (const reader of readers) {
    const unit = { reader, place: { ...session, region }, regions: new Set(regions) };
    const result = await readUnit(unit, session, calls, () => seenAt);
    merger.add(unit, result);
    described.push(...result.resources);
    unseen.push(...result.unseen);
    Object.assign(gaps, result.gaps);
  }
  await clients.forget(session.account);
  return { described, resources: merger.resources(), unseen, gaps };
}

/** Clients of the SDK that send nothing, for calls that the emulator lacks: commands and paginators are the SDK's own. */
class Recorded extends Clients {
  readonly #answers: Answers;

  constructor(answers: Answers) {
    super();
    this.#answers = answers;
  }

  override async connect(service: Service): Promise<Connection> {
    const sdk = (await service.load()) as Readonly<Record<string, unknown>>;
    const { prototype } = sdk[service.client] as { readonly prototype: object };
    const send = async (command: object) => {
      const name = command.constructor.name.replace(/Command$/, '');
      const answer = this.#answers[name];
      if (!answer) throw new Error(`no answer is recorded for ${name}`);
      return answer((command as { readonly input: never }).input);
    };
    return { sdk, client: Object.create(prototype, { send: { value: send } }) as SdkClient };
  }

  override async forget(): Promise<void> {}
}

/** An error as an SDK throws it. */
export function refusal(name: string, message: string, status = 400): Error {
  return Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: status } });
}
