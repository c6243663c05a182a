/** What a part has made of its sources. */
export interface Facts {
  /** The packages and pages, with versions. */
  readonly from: string;
  readonly asOf: string;
  /** The module's text, without its header. */
  readonly body: string;
}
