/** Texts that come again and again, kept once each and known by a small number: rules in force, judgements, families. */
export class Interned<T> {
  readonly #ids = new Map<string, number>();
  readonly #values: T[] = [];
  readonly #added: { readonly id: number; readonly text: string }[] = [];

  /** With the texts that are kept already, in the order of their numbers. */
  constructor(kept: readonly string[] = []) {
    for (const text of kept) this.#add(text);
  }

  /** Numbers begin at one, without a gap. */
  of(value: T): number {
    const text = JSON.stringify(value);
    const id = this.#ids.get(text);
    if (id !== undefined) return id;
    this.#add(text);
    this.#added.push({ id: this.#values.length, text });
    return this.#values.length;
  }

  value(id: number): T {
    const value = this.#values[id - 1];
    if (value === undefined) throw new Error(`nothing is kept under the number ${id}`);
    return value;
  }

  /** All of them, in the order of their numbers. */
  get values(): readonly T[] {
    return this.#values;
  }

  /** What was added since this was last asked. */
  takeAdded(): readonly { readonly id: number; readonly text: string }[] {
    return this.#added.splice(0);
  }

  #add(text: string): void {
    this.#values.push(JSON.parse(text) as T);
    this.#ids.set(text, this.#values.length);
  }
}
