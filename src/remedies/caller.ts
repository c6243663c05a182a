import type { Ask, Call } from '../core/remedy.ts';
import { maskText } from '../core/secret.ts';
import { type KnownService, services } from './services.ts';

/** AWS in the name of one account. */
export interface AwsCaller {
  /** For reading alone: a command that could change anything is refused before it is sent. */
  asking(region: string): Ask;
  /** Makes a call that changes something. */
  make(region: string, call: Call): Promise<void>;
  /** The id of the access key by which calls are signed: whoever takes that away cannot take it back. */
  signsWith(): Promise<string | undefined>;
  close(): void;
}

/** A call that AWS refused, or that never came to an answer, in words. */
export class CallRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What AWS says of a resource that is still busy with an earlier change. */
const busy = /^(InvalidDB(Instance|Cluster)State(Fault)?|ResourceInUseException|OperationAborted|ConflictException|IncorrectState)$/;

/** How long to wait for a busy resource, in milliseconds: databases take minutes. */
const forBusy = [2000, 5000, 10_000, 20_000, 30_000, 30_000, 60_000, 60_000];

/** Makes a call, and again where the resource is still busy with an earlier change. */
export async function makePatiently(caller: AwsCaller, region: string, call: Call, sleep: (milliseconds: number) => Promise<void>): Promise<void> {
  for (const pause of forBusy) {
    try {
      return await caller.make(region, call);
    } catch (thrown) {
      if (!busy.test((thrown as Partial<CallRefused>).code ?? '')) throw thrown;
    }
    await sleep(pause);
  }
  return caller.make(region, call);
}

/** Throttling, timeouts and faults of AWS are tried again this often, with longer and longer pauses. */
const maxAttempts = 8;

interface Client {
  send(command: object): Promise<unknown>;
  destroy(): void;
}

export function awsCaller({ credentials, shared }: { readonly credentials: unknown; readonly shared: Readonly<Record<string, unknown>> }): AwsCaller {
  const clients = new Map<string, Promise<{ readonly client: Client; readonly sdk: Readonly<Record<string, unknown>> }>>();
  const connect = (service: string, region: string) => {
    const key = `${service} ${region}`;
    let connection = clients.get(key);
    if (!connection) {
      connection = connectTo(service, { ...shared, region, credentials, maxAttempts });
      clients.set(key, connection);
    }
    return connection;
  };
  const send = async (region: string, { service, command, input }: Call) => {
    const { client, sdk } = await connect(service, region);
    const Command = sdk[`${command}Command`] as new (input: object) => object;
    return client.send(new Command(input));
  };
  return {
    asking: (region) => async (service, command, input, none) => {
      if (!/^(Get|Describe|List)[A-Z]/.test(command)) throw new Error(`${service}:${command} is no call that only reads`);
      try {
        return (await send(region, { service, command, input: input as Call['input'] })) as never;
      } catch (thrown) {
        if (none?.includes((thrown as Error).name)) return undefined;
        throw refusal(thrown, service, command, region);
      }
    },
    async make(region, call) {
      let answer: unknown;
      try {
        answer = await send(region, call);
      } catch (thrown) {
        throw refusal(thrown, call.service, call.command, region);
      }
      // The tagging API answers that all is well, and beside it what was not.
      const failed = Object.entries(
        (answer as { FailedResourcesMap?: Record<string, { ErrorCode?: string; ErrorMessage?: string }> }).FailedResourcesMap ?? {},
      )[0];
      if (failed) throw new CallRefused(failed[1].ErrorCode ?? 'Failed', `${failed[0]}: ${failed[1].ErrorMessage ?? 'no reason is given'}`);
    },
    async signsWith() {
      const told = (typeof credentials === 'function' ? await credentials() : credentials) as { readonly accessKeyId?: string } | undefined;
      return told?.accessKeyId;
    },
    close() {
      for (const connection of clients.values())
        connection.then(
          ({ client }) =>
            typeof (shared.requestHandler as { destroy?: unknown } | undefined)?.destroy === 'function' ? undefined : client.destroy(),
          () => undefined,
        );
    },
  };
}

async function connectTo(service: string, settings: object) {
  const { load, client } = services[service as KnownService];
  const sdk = (await load()) as unknown as Readonly<Record<string, unknown>>;
  const Client = sdk[client] as new (settings: object) => Client;
  return { client: new Client(settings), sdk };
}

function refusal(thrown: unknown, service: string, command: string, region: string): CallRefused {
  const { name = 'Error', message = '' } = thrown as Error;
  return new CallRefused(name, `${service}:${command} in ${region}: ${name}: ${maskText(message.split('\n')[0] ?? '').slice(0, 240)}`);
}
