import { CallFailure, codeOf, isSilence } from './failure.ts';

/** After so many tries and so many milliseconds in which none was answered, nobody is taken to be there: of a service, or of all. */
const enough = { service: { tries: 24, time: 60_000 }, all: { tries: 128, time: 180_000 } } as const;

/**
 * Whether a service in a region, or anything, answers at all. Each call waits for itself, and tries again; a thousand calls to nobody would take
 * hours.
 */
export class Silence {
  readonly #clock: () => number;
  #tries = 0;
  #since = 0;
  #reason: string | undefined;
  readonly #enough: (typeof enough)[keyof typeof enough];

  constructor(of: keyof typeof enough, clock: () => number) {
    this.#clock = clock;
    this.#enough = enough[of];
  }

  answered(): void {
    this.#tries = 0;
  }

  /** Takes in how a try has failed: to say that something is wrong is an answer, too. */
  failed(thrown: unknown): void {
    const code = codeOf(thrown);
    if (!isSilence(code)) return this.answered();
    if (this.#tries++ === 0) this.#since = this.#clock();
    const time = this.#clock() - this.#since;
    if (this.#tries >= this.#enough.tries && time >= this.#enough.time)
      this.#reason ??= `${this.#tries} tries in ${Math.round(time / 1000)} s had no answer (${code})`;
  }

  /** Where nobody is there, why a call is not made. */
  get reason(): string | undefined {
    return this.#reason;
  }
}

/** The failure of a call that is not made any more. */
export function notTried(reason: string, action: string): CallFailure {
  return new CallFailure('transient', 'NoAnswer', `not asked any more: ${action}, after ${reason}`);
}
