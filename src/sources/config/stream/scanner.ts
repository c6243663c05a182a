import { SnapshotError } from './snapshot-error.ts';

/** Lists of items in an envelope: of snapshots and history files, and of what `batch-get-resource-config` and its aggregate sister answer. */
const lists = new Set(['configurationItems', 'baseConfigurationItems', 'BaseConfigurationItems']);

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Where the scanner stands between two values: outside of everything, in an envelope whose list has not come (or is over), or in a
 * list. `values` is a file of items one after another, `list` a list that is itself outermost or within an envelope.
 */
type Place = 'outside' | 'envelope' | 'list';

/**
 * Finds items byte by byte. It knows strings and brackets and nothing else, is exact on JSON however it is chopped, and can be left
 * and taken up again between any two bytes. Positions are those of the whole input.
 */
export class Scanner {
  place: Place = 'outside';
  /** Whether the list stands in an envelope, to which its end leads back. */
  #enveloped = false;
  /** Position of the next byte to look at. */
  position = 0;
  /** Where the value begins that is being read; what stands before it is not needed any more. */
  begin = -1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #scalar = false;
  /** The last text at the first level of an envelope, and the key that it turned out to be. */
  #text = -1;
  #textEnd = -1;
  #key = '';
  #listed = false;
  #comma: 'none' | 'wanted' | 'had' = 'none';
  #halted = false;
  /** Whether anything but white space has come. */
  opened = false;

  /** Whether it stands between two values, where items may begin. */
  get between(): boolean {
    return this.begin < 0 && this.place !== 'envelope';
  }

  /** Takes up at the beginning of an item: another way of reading came as far as its separator. */
  resume(position: number): void {
    this.position = position;
    this.begin = -1;
    this.#depth = 0;
    this.#inString = false;
    this.#scalar = false;
    this.#comma = this.place === 'list' ? 'had' : 'none';
  }

  /** Leaves off behind the value that was just found. */
  halt(): void {
    this.#halted = true;
  }

  /** Looks at bytes, of which the first stands at `offset`; `found` is called with begin and end of each value in turn. */
  scan(bytes: Buffer, from: number, to: number, offset: number, found: (begin: number, end: number) => void): void {
    const shift = offset - from;
    let at = this.position - shift;
    this.#halted = false;
    while (at < to && !this.#halted) {
      if (this.begin < 0) at = this.#outside(bytes, at, shift);
      else if (this.place === 'envelope') at = this.#envelope(bytes, at, to, shift, found);
      else at = this.#value(bytes, at, to, shift, found);
    }
    this.position = at + shift;
  }

  /** Between values. */
  #outside(bytes: Buffer, at: number, shift: number): number {
    const byte = bytes[at] as number;
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return at + 1;
    if (this.place === 'list') {
      if (byte === comma && this.#comma === 'wanted') {
        this.#comma = 'had';
        return at + 1;
      }
      if (byte === closeBracket && this.#comma !== 'had') {
        this.place = this.#enveloped ? 'envelope' : 'outside';
        this.begin = this.#enveloped ? at + shift : -1;
        this.#depth = this.#enveloped ? 1 : 0;
        return at + 1;
      }
      if (this.#comma === 'wanted' || byte === comma || byte === closeBracket) throw wrong(at + shift);
    } else if (byte === openBracket) {
      this.opened = true;
      this.#enter(false);
      return at + 1;
    } else if (byte === openBrace) {
      this.opened = true;
      this.place = 'envelope';
      this.begin = at + shift;
      this.#depth = 1;
      this.#listed = false;
      this.#key = '';
      return at + 1;
    } else throw this.opened || !/^(?:null|true|false|["\d-])/.test(bytes.toString('latin1', at, at + 5)) ? wrong(at + shift) : noItems(at + shift);
    if (byte === closeBrace || byte === colon) throw wrong(at + shift);
    this.begin = at + shift;
    this.#depth = 0;
    this.#scalar = byte !== openBrace && byte !== openBracket && byte !== quote;
    return at;
  }

  #enter(enveloped: boolean): void {
    this.place = 'list';
    this.#enveloped = enveloped;
    this.begin = -1;
    this.#comma = 'none';
  }

  /** An object that is outermost: an envelope if a list of items comes in it, otherwise an item by itself. */
  #envelope(bytes: Buffer, from: number, to: number, shift: number, found: (begin: number, end: number) => void): number {
    let at = from;
    while (at < to) {
      if (this.#inString) {
        at = this.#string(bytes, at, to);
        if (!this.#inString && this.#depth === 1) this.#textEnd = at - 1 + shift;
        continue;
      }
      const byte = bytes[at++] as number;
      if (byte === quote) {
        this.#inString = true;
        if (this.#depth === 1) this.#text = at + shift;
      } else if (byte === colon && this.#depth === 1) this.#key = bytes.toString('utf8', this.#text - shift, this.#textEnd - shift);
      else if (byte === openBracket && this.#depth === 1 && lists.has(this.#key)) {
        this.#listed = true;
        this.#key = '';
        this.#enter(true);
        return at;
      } else if (byte === openBrace || byte === openBracket) this.#depth++;
      else if ((byte === closeBrace || byte === closeBracket) && --this.#depth === 0) {
        const { begin } = this;
        this.place = 'outside';
        this.begin = -1;
        if (!this.#listed) found(begin, at + shift);
        return at;
      } else if (byte === comma && this.#depth === 1) this.#key = '';
    }
    return at;
  }

  #value(bytes: Buffer, from: number, to: number, shift: number, found: (begin: number, end: number) => void): number {
    let at = from;
    while (at < to) {
      if (this.#inString) {
        at = this.#string(bytes, at, to);
        if (this.#inString || this.#depth > 0) continue;
        return this.#close(at + shift, shift, found);
      }
      const byte = bytes[at] as number;
      if (this.#scalar) {
        if (byte === comma || byte === closeBracket || byte <= 0x20) return this.#close(at + shift, shift, found);
        at++;
        continue;
      }
      at++;
      if (byte === quote) this.#inString = true;
      else if (byte === openBrace || byte === openBracket) this.#depth++;
      else if ((byte === closeBrace || byte === closeBracket) && --this.#depth === 0) return this.#close(at + shift, shift, found);
    }
    return at;
  }

  #close(end: number, shift: number, found: (begin: number, end: number) => void): number {
    const { begin } = this;
    this.begin = -1;
    this.#scalar = false;
    this.#comma = 'wanted';
    found(begin, end);
    return end - shift;
  }

  /** To behind the end of the text, or as far as the bytes go. */
  #string(bytes: Buffer, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const byte = bytes[at++] as number;
      if (this.#escaped) this.#escaped = false;
      else if (byte === backslash) this.#escaped = true;
      else if (byte === quote) {
        this.#inString = false;
        return at;
      }
    }
    return at;
  }
}

/** A number, a text or `null` is JSON by itself. */
function noItems(position: number): SnapshotError {
  return new SnapshotError(`it holds no items: what stands at byte ${position} is neither a list nor an object`);
}

function wrong(position: number): SnapshotError {
  return new SnapshotError(`it is not JSON (at byte ${position})`);
}
