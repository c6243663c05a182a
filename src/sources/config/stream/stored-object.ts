/** A file or an object in a bucket that holds items. */
export interface StoredObject {
  /** As it is reported: a path, or `s3://bucket/key`. */
  readonly name: string;
  /** Bytes as they are stored, where that is known. */
  readonly size?: number;
  /** What it is a snapshot of, where that is known without reading it: no other object tells of the same. */
  readonly place?: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** An input that was named and cannot be had. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

const endings = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/;
/** What AWS Config puts beside snapshots and histories: a test of whether it may write, and items that it also has in the histories. */
const beside = /(?:^|\/)(?:ConfigWritabilityCheckFile|OversizedChangeNotification)(?:\/|$)/;

/** Whether something that was found, and not named, holds items. */
export function holdsItems(path: string): boolean {
  return endings.test(path) && !beside.test(path);
}
