import type { Position } from './document.ts';

/** Turns offsets into lines and columns. The index of lines is built on first use: most files never need it. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  line(offset: number): number {
    return this.position(offset).line;
  }

  #lineStarts(): readonly number[] {
    if (!this.#starts) {
      this.#starts = [0];
      // Only a line feed ends a line: a carriage return before it is the last column of its line.
      for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    }
    return this.#starts;
  }
}
