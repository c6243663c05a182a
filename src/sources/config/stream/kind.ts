const snapshotName = /(?:^|\/)(\d{12})_Config_([a-z0-9-]+)_ConfigSnapshot_/;
const historyName = /_ConfigHistory_/;

/** The account and region of a snapshot, by the name that AWS Config gives it. */
export function placeInName(name: string): string | undefined {
  const match = snapshotName.exec(name);
  return match ? `${match[1]}/${match[2]}` : undefined;
}

/**
 * Whether what begins like this is a snapshot, which holds all that AWS Config records of an account's region, each resource once. A
 * history, an answer of the API or a list of items holds some, and maybe several times.
 */
export function isSnapshot(name: string, head: Uint8Array): boolean {
  if (historyName.test(name)) return false;
  return /^[^[]{0,2000}"configSnapshotId"\s*:/.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096)).toString('latin1'));
}
