/**
 * The newest sighting of each resource, in twenty bytes each: of histories and of files that overlap only the newest item counts.
 * Resources are told apart by two hashes together, 64 bits.
 */
export class Newest {
  #first = new Uint32Array(1 << 12);
  #second = new Uint32Array(1 << 12);
  #times = new Float64Array(1 << 12);
  #taken = new Uint8Array(1 << 12);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  note(identity: string, capturedAt: string): void {
    if (this.#count * 2 > this.#first.length) this.#grow();
    const at = this.#slot(hash(identity, 0x811c9dc5) || 1, hash(identity, 0x9747b28c));
    const time = Date.parse(capturedAt);
    if (this.#first[at] === 0) {
      this.#first[at] = hash(identity, 0x811c9dc5) || 1;
      this.#second[at] = hash(identity, 0x9747b28c);
      this.#times[at] = time;
      this.#count++;
    } else if (time > (this.#times[at] as number)) this.#times[at] = time;
  }

  /** Whether this is the newest sighting, and the first of its time that is asked for. */
  take(identity: string, capturedAt: string): boolean {
    const at = this.#slot(hash(identity, 0x811c9dc5) || 1, hash(identity, 0x9747b28c));
    if (this.#first[at] === 0 || this.#taken[at] === 1 || this.#times[at] !== Date.parse(capturedAt)) return false;
    this.#taken[at] = 1;
    return true;
  }

  #slot(first: number, second: number): number {
    const mask = this.#first.length - 1;
    let at = (first ^ (second >>> 7)) & mask;
    while (this.#first[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [first, second, times, taken] = [this.#first, this.#second, this.#times, this.#taken];
    const size = first.length * 2;
    this.#first = new Uint32Array(size);
    this.#second = new Uint32Array(size);
    this.#times = new Float64Array(size);
    this.#taken = new Uint8Array(size);
    for (let index = 0; index < first.length; index++) {
      if (first[index] === 0) continue;
      const at = this.#slot(first[index] as number, second[index] as number);
      this.#first[at] = first[index] as number;
      this.#second[at] = second[index] as number;
      this.#times[at] = times[index] as number;
      this.#taken[at] = taken[index] as number;
    }
  }
}

/** FNV-1a over code units, with its bits mixed at the end. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
