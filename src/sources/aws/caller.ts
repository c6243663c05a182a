import { standInOf } from '../../core/stand-in.ts';
import type { Clients, Connection, SdkClient, Session } from './clients.ts';
import { CallFailure, failureOf, isNoAws, isPage, kindOf } from './failure.ts';
import { AdaptiveGate, Gate } from './limiter.ts';
import { actionsFor } from './permissions.ts';
import type { Service } from './reader.ts';
import { notTried, Silence } from './silence.ts';
import { UndeclaredCall } from './undeclared-call.ts';

export interface CallerOptions {
  readonly clients: Clients;
  /** Calls at once for a service in a region of an account, and altogether. */
  readonly perService?: number;
  readonly altogether?: number;
  /** Milliseconds that one call may take. */
  readonly timeout?: number;
  /** Ends everything: the person who waits has had enough, or the run's time is up. */
  readonly signal?: AbortSignal;
  /** Milliseconds of a steady clock. */
  clock(): number;
  /** From 0 to 1. */
  random(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Who calls what: a reader, at a place. */
export interface Caller {
  readonly name: string;
  readonly service: Service;
  readonly calls: readonly string[];
}

/** How often a call is tried, and the longest first pause in milliseconds; later pauses double, up to the longest. */
const tries = { throttled: { most: 12, first: 100, longest: 10_000 }, transient: { most: 8, first: 25, longest: 5_000 } } as const;

/** A page instead of an answer seldom goes away. */
const mostForPages = 6;

/** Makes the calls of readers: refuses what a reader has not named, keeps the limits, and tries again what may pass. */
export class Calls {
  readonly #options: CallerOptions;
  readonly #altogether: Gate;
  readonly #gates = new Map<string, ServiceGate>();
  readonly #silence: Silence;
  /** Calls answered, and those that were made again. */
  made = 0;
  again = 0;
  /** Why no call will do better any more. */
  #over: CallFailure | undefined;

  constructor(options: CallerOptions) {
    this.#options = options;
    this.#altogether = new Gate(options.altogether ?? 64);
    this.#silence = new Silence('all', () => options.clock());
  }

  async call(caller: Caller, session: Session, region: string, command: string, input: object): Promise<unknown> {
    const connection = await this.#options.clients.connect(caller.service, session, region);
    return this.#send(caller, session, region, command, connection, commandOf(connection, caller, command, input));
  }

  /** All pages. The SDK's paginators know which token goes where; they get a client that calls through here. */
  async *pages(caller: Caller, session: Session, region: string, command: string, input: object, tokens?: readonly [string, string]) {
    const connection = await this.#options.clients.connect(caller.service, session, region);
    const paginate = connection.sdk[`paginate${command}`] as Paginate | undefined;
    if (paginate && !tokens) {
      const send: SdkClient['send'] = (made) => this.#send(caller, session, region, command, connection, made);
      const client = Object.create(connection.client, { send: { value: send } }) as SdkClient;
      yield* paginate({ client, stopOnSameToken: true }, { ...input });
      return;
    }
    let next: unknown;
    do {
      const given = next === undefined || !tokens ? input : { ...input, [tokens[0]]: next };
      const made = commandOf(connection, caller, command, given);
      const page = (await this.#send(caller, session, region, command, connection, made)) as Readonly<Record<string, unknown>>;
      yield page;
      const token = tokens ? page[tokens[1]] : undefined;
      const lost = tokens ? undefined : Object.keys(page).find((key) => /^(next)?_?(token|marker)$|^next/i.test(key) && page[key]);
      if (lost) throw new CallFailure('failed', 'FurtherPages', `${command} has further pages (${lost}) that ${caller.name} does not ask for`);
      next = token === next || token === '' || token === null ? undefined : token;
    } while (next !== undefined);
  }

  async #send(caller: Caller, session: Session, region: string, command: string, { client, sdk }: Connection, made: unknown): Promise<unknown> {
    if (!(made instanceof (sdk[`${command}Command`] as new () => object)))
      throw new UndeclaredCall(`${caller.name} does not call ${command}, as it says`);
    const gate = this.#gateOf(caller.service, session, region);
    const action = () => `${actionsFor(caller.service, command).join(' and ')} in ${region}`;
    for (let attempt = 1; ; attempt++) {
      const tried = await this.#try(gate, client, attempt === 1 ? made : anew(made));
      if ('nobody' in tried) throw notTried(tried.nobody, action());
      if ('answer' in tried) {
        gate.wentWell();
        for (const one of [gate.silence, this.#silence]) one.answered();
        this.made++;
        return tried.answer;
      }
      this.#options.signal?.throwIfAborted();
      for (const one of [gate.silence, this.#silence]) one.failed(tried.error);
      const kind = kindOf(tried.error);
      if (kind === 'throttled') gate.throttled();
      const allowed = kind === 'throttled' || kind === 'transient' ? tries[kind] : undefined;
      if (!allowed || attempt >= (isPage(tried.error) ? mostForPages : allowed.most)) {
        this.made++;
        const standIn = isNoAws(tried.error) ? await standInOf(client) : undefined;
        const failure = failureOf(tried.error, standIn === undefined ? action() : `${action()} at ${standIn}`);
        if (failure.kind === 'credentials') this.#over = failure;
        throw failure;
      }
      this.again++;
      await this.#options.sleep(this.#options.random() * Math.min(allowed.longest, allowed.first * 2 ** (attempt - 1)), this.#options.signal);
    }
  }

  /** One attempt, under both limits: nobody waits for a turn while it pauses. */
  async #try(gate: ServiceGate, client: SdkClient, made: unknown): Promise<Tried> {
    const turn = gate.enter();
    if (turn) await turn;
    const turnAltogether = this.#altogether.enter();
    if (turnAltogether) await turnAltogether;
    const { timeout = 60_000, signal } = this.#options;
    if (this.#over || signal?.aborted) {
      this.#altogether.leave();
      gate.leave();
      throw this.#over ?? signal?.reason;
    }
    const nobody = gate.silence.reason ?? this.#silence.reason;
    if (nobody !== undefined) {
      this.#altogether.leave();
      gate.leave();
      return { nobody };
    }
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeout);
    try {
      const abortSignal = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
      return { answer: await unlessOver(client.send(made, { abortSignal }), abortSignal, timeout) };
    } catch (error) {
      return { error };
    } finally {
      clearTimeout(timer);
      this.#altogether.leave();
      gate.leave();
    }
  }

  #gateOf({ name }: Service, { account }: Session, region: string): ServiceGate {
    const key = `${name} ${account} ${region}`;
    let gate = this.#gates.get(key);
    if (!gate) {
      gate = new ServiceGate(this.#options.perService ?? 8, () => this.#options.clock());
      this.#gates.set(key, gate);
    }
    return gate;
  }
}

/** How a try has ended: with an answer, with an error, or without being made, for nobody is there. */
type Tried = { readonly answer: unknown } | { readonly error: unknown } | { readonly nobody: string };

/** The limit of a service in a region of an account, and whether anybody is there. */
class ServiceGate extends AdaptiveGate {
  readonly silence: Silence;

  constructor(ceiling: number, clock: () => number) {
    super(ceiling, clock);
    this.silence = new Silence('service', clock);
  }
}

/** Who is asked for credentials on the way may not hear that it is enough: nobody waits for that. */
function unlessOver(answer: Promise<unknown>, over: AbortSignal, timeout: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    over.addEventListener('abort', () => reject(Object.assign(new Error(`no answer within ${timeout / 1000} s`), { name: 'TimeoutError' })));
    answer.then(resolve, reject);
  });
}

/** The same command once more: some clients add to each command what it may have only once. */
function anew(made: object): object {
  const Command = made.constructor as new (input: object) => object;
  return new Command((made as { readonly input: object }).input);
}

type Paginate = (
  config: { readonly client: SdkClient; readonly stopOnSameToken: boolean },
  input: object,
) => AsyncIterable<Readonly<Record<string, unknown>>>;

function commandOf({ sdk }: Connection, { name, calls }: Caller, command: string, input: object): object {
  if (!calls.includes(command)) throw new UndeclaredCall(`${name} calls ${command}, which it does not name`);
  const Command = sdk[`${command}Command`] as (new (input: object) => object) | undefined;
  if (!Command) throw new CallFailure('unsupported', 'UnknownCommand', `the SDK has no command ${command}`);
  return new Command(input);
}
