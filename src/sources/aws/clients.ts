import { refuseAddresses } from './address-endpoint.ts';
import type { Service } from './reader.ts';

/** Who calls: an account, and what proves it. */
export interface Session {
  readonly account: string;
  readonly partition: string;
  /** An identity, or what gives one and renews it; each SDK client asks it. */
  readonly credentials: unknown;
}

/** An SDK client, as far as the engine uses it. */
export interface SdkClient {
  send(command: unknown, options?: { readonly abortSignal?: AbortSignal }): Promise<unknown>;
  destroy(): void;
  readonly config?: object;
}

export interface Connection {
  /** The SDK's package: commands and paginators by name. */
  readonly sdk: Readonly<Record<string, unknown>>;
  readonly client: SdkClient;
}

export interface ClientSettings {
  /** Given to each client: a handler of HTTP that all share, an endpoint of a test. */
  readonly shared?: Readonly<Record<string, unknown>>;
}

/** SDK clients, made when they are first called for: one for each service, account and region. */
export class Clients {
  readonly #settings: ClientSettings;
  readonly #loaded = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  readonly #connections = new Map<string, Promise<Connection>>();

  constructor(settings: ClientSettings = {}) {
    this.#settings = settings;
  }

  connect(service: Service, { account, credentials }: Session, region: string): Promise<Connection> {
    const key = `${service.name} ${account} ${region}`;
    let connection = this.#connections.get(key);
    if (!connection) {
      connection = this.#connect(service, credentials, region);
      this.#connections.set(key, connection);
    }
    return connection;
  }

  /** An account was read: nothing more is asked in its name. */
  async forget(account: string): Promise<void> {
    for (const [key, connection] of this.#connections) {
      if (key.split(' ')[1] !== account) continue;
      this.#connections.delete(key);
      // What all clients share outlives each of them.
      if (!this.#sharesHandler) (await connection).client.destroy();
    }
  }

  get #sharesHandler(): boolean {
    return typeof (this.#settings.shared?.requestHandler as { destroy?: unknown } | undefined)?.destroy === 'function';
  }

  async #connect(service: Service, credentials: unknown, region: string): Promise<Connection> {
    let loaded = this.#loaded.get(service.name);
    if (!loaded) {
      loaded = service.load() as Promise<Readonly<Record<string, unknown>>>;
      this.#loaded.set(service.name, loaded);
    }
    const sdk = await loaded;
    const Client = sdk[service.client] as new (config: object) => SdkClient;
    // Tries, back-off and limits are the engine's: an SDK that tries again by itself would hide throttling from it.
    const client = new Client({ ...this.#settings.shared, region, credentials, maxAttempts: 1 });
    if (service.accountInHost && client.config) refuseAddresses(client.config, service.name);
    return { sdk, client };
  }
}
