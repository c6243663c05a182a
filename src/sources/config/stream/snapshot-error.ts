/** An input that cannot be read, or not to its end. */
export class SnapshotError extends Error {
  /** It was right as far as it went: what came is judged, and the run is incomplete. */
  readonly cutOff: boolean;

  constructor(message: string, cutOff = false) {
    super(message);
    this.cutOff = cutOff;
  }
}
