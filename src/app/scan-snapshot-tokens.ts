import type { Neighbourhood, Tokens } from '../core/neighbourhood.ts';

/** Hundreds of thousands of short lists of numbers, one behind the other. */
export class TokenLists {
  #numbers = new Int32Array(1 << 12);
  /** Where each list ends; negative where anything may be meant. */
  #ends = new Int32Array(1 << 10);
  #used = 0;
  #count = 0;

  add(tokens: Tokens): void {
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends);
    if (tokens === 'any') {
      this.#ends[this.#count++] = -1 - this.#used;
      return;
    }
    for (const token of tokens) {
      if (this.#used === this.#numbers.length) this.#numbers = grown(this.#numbers);
      this.#numbers[this.#used++] = token;
    }
    this.#ends[this.#count++] = this.#used;
  }

  isAmong(turn: number, near: Neighbourhood): boolean {
    const end = this.#ends[turn] as number;
    if (end < 0 || near.isOpen) return true;
    const before = turn === 0 ? 0 : (this.#ends[turn - 1] as number);
    for (let at = before < 0 ? -1 - before : before; at < end; at++) if (near.wants(this.#numbers[at] as number)) return true;
    return false;
  }
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
