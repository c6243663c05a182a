/** Placeholder until the first readers. */
export interface Reader {
  readonly name: string;
}
