/** Bytes that have come and are not used up: appended at the end, taken from the front, in one piece of memory that is used again. */
export class ByteQueue {
  /** One byte stands free before the first, so that a bracket can be put there without copying. */
  bytes: Buffer = Buffer.allocUnsafe(1 << 17);
  start = 1;
  end = 1;
  /** Where the first byte stands in the whole input. */
  offset = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.bytes.length) this.#make(chunk.length);
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }

  drop(count: number): void {
    this.start += count;
    this.offset += count;
  }

  /** Puts bytes back that were taken. */
  prepend(bytes: Uint8Array): void {
    const rest = Buffer.from(this.bytes.subarray(this.start, this.end));
    this.offset -= bytes.length;
    this.start = 1;
    this.end = 1;
    this.append(bytes);
    this.append(rest);
  }

  /** Room for more: moved to the front where that is enough, otherwise twice as much, so that growing stays linear. */
  #make(more: number): void {
    const wanted = this.length + more + 2;
    const into = wanted * 2 <= this.bytes.length ? this.bytes : Buffer.allocUnsafe(wanted * 2);
    this.bytes.copy(into, 1, this.start, this.end);
    this.end = 1 + this.length;
    this.start = 1;
    this.bytes = into;
  }
}
