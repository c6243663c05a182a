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

/** Where a value ends and another begins without a comma: only between two documents, or in a text that looks like it. */
const seam = /\}\s*(?:\[\s*)?\{\s*"[A-Za-z]/;
/** More than there is between two documents that somebody put one behind the other. */
const seamLength = 64;

/** Whether what begins as one document is several: files that were put one behind the other. */
export async function holdsSeveral(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  let tail = '';
  for await (const { buffer, byteOffset, byteLength } of chunks) {
    // One character a byte: nothing that is looked for is more than that.
    const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
    if (seam.test(text) || seam.test(tail + text.slice(0, seamLength))) return true;
    tail = (tail + text.slice(-seamLength)).slice(-seamLength);
  }
  return false;
}

/** Whether what begins like this is a snapshot in which nothing is. */
export function isEmptySnapshot(head: Uint8Array): boolean {
  return /"configurationItems"\s*:\s*\[\s*\]/.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096)).toString('latin1'));
}
