type Write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => boolean;

/**
 * A watch outlives whoever reads what it says: a collector of logs that is started anew must not end it, and its scans do not fail
 * because nobody looks on. What matters goes to the channels.
 */
export function outliveReaders(note: (line: string) => void): void {
  for (const [name, stream] of [
    ['standard output', process.stdout],
    ['standard error', process.stderr],
  ] as const) {
    let told = false;
    stream.removeAllListeners('error').on('error', ({ code }: NodeJS.ErrnoException) => {
      if (!told && stream === process.stdout) note(`${name} cannot be written any more (${code}); the watch goes on`);
      told = true;
    });
    const write = stream.write.bind(stream) as Write;
    const patient: Write = (chunk, encoding, done) => {
      const over = typeof encoding === 'function' ? encoding : done;
      const heard = () => (typeof over === 'function' ? over() : undefined);
      return typeof encoding === 'string' ? write(chunk, encoding, heard) : write(chunk, heard);
    };
    stream.write = patient as typeof stream.write;
  }
}
