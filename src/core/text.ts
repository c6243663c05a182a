import type { UnknownSignal } from './reading.ts';
import { OwnName, Reference, type Unknown } from './value.ts';

/** A string known at least in part. Each question is answered from the known parts if they suffice, and raises if not. */
export class Text {
  readonly parts: readonly (string | Unknown | Reference)[];
  readonly #signal: UnknownSignal | undefined;

  constructor(parts: readonly (string | Unknown | Reference)[], signal?: UnknownSignal) {
    this.parts = parts;
    this.#signal = signal;
  }

  /** Whether every part is known. */
  get known(): boolean {
    return this.#signal === undefined;
  }

  /** The whole string; raises where a part is not known. */
  get value(): string {
    if (this.#signal) throw this.#signal.again();
    const [only] = this.parts;
    return this.parts.length === 1 && typeof only === 'string' ? only : this.parts.join('');
  }

  /** The resource that the whole string is a reference to. */
  get reference(): Reference | undefined {
    const only = this.parts.length === 1 ? this.parts[0] : undefined;
    return only instanceof Reference ? only : undefined;
  }

  /** Every reference among the parts. */
  get references(): readonly Reference[] {
    return this.parts.filter((part) => part instanceof Reference);
  }

  /** The known parts with `*` for each unknown one: for messages, and for patterns that allow anything there. */
  get pattern(): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
  }

  equals(wanted: string): boolean {
    if (this.known) return this.value === wanted;
    return this.#couldBe(wanted) ? this.#raise() : false;
  }

  isOneOf(wanted: readonly string[]): boolean {
    let open = false;
    for (const one of wanted) {
      if (this.known ? this.value === one : false) return true;
      if (!this.known && this.#couldBe(one)) open = true;
    }
    return open ? this.#raise() : false;
  }

  startsWith(prefix: string): boolean {
    const head = this.head;
    if (this.known || head.length >= prefix.length) return head.startsWith(prefix);
    return prefix.startsWith(head) ? this.#raise() : false;
  }

  endsWith(suffix: string): boolean {
    const tail = this.tail;
    if (this.known || tail.length >= suffix.length) return tail.endsWith(suffix);
    return suffix.endsWith(tail) ? this.#raise() : false;
  }

  includes(wanted: string): boolean {
    if (this.parts.some((part) => typeof part === 'string' && part.includes(wanted))) return true;
    return this.known ? false : this.#raise();
  }

  matches(pattern: RegExp): boolean {
    return pattern.test(this.value);
  }

  /** Whether a reference to the resource (and attribute, if one is named) is among the parts. */
  mentions(resource: { readonly key: string }, attribute?: string): boolean {
    if (this.references.some((one) => one.target === resource.key && (attribute === undefined || one.attribute === attribute))) return true;
    return this.parts.every((part) => typeof part === 'string' || part instanceof Reference) ? false : this.#raise();
  }

  /** What is known of the beginning. */
  get head(): string {
    return typeof this.parts[0] === 'string' ? this.parts[0] : '';
  }

  /** What is known of the end. */
  get tail(): string {
    const last = this.parts.at(-1);
    return typeof last === 'string' ? last : '';
  }

  startsLike(wanted: string): boolean {
    return wanted.startsWith(this.head.slice(0, wanted.length)) && this.head.length <= wanted.length;
  }

  endsLike(wanted: string): boolean {
    return wanted.endsWith(this.tail) && this.tail.length <= wanted.length;
  }

  /** Whether the unknown parts may stand for what the known ones leave of a text. */
  #couldBe(wanted: string): boolean {
    if (!this.startsLike(wanted) || !this.endsLike(wanted) || !this.#lengthAllows(wanted)) return false;
    const between = wanted.slice(this.head.length, wanted.length - this.tail.length);
    return /[a-z0-9]/i.test(between) || !this.parts.some((part) => part instanceof Reference || part instanceof OwnName);
  }

  toString(): string {
    return this.value;
  }

  #lengthAllows(wanted: string): boolean {
    return this.parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0) <= wanted.length;
  }

  #raise(): never {
    throw (this.#signal as UnknownSignal).again();
  }
}
