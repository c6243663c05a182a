/** How a run learns that it is to stop: what is under way is brought to its end, and nothing more is begun. */
export interface Stop {
  stopped(): boolean;
  over(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal asks, the second has it at once. Where nobody reads any more what is said (`| head`) nothing more is done either. */
export function onStop(note: (line: string) => void): Stop {
  let stopped = false;
  const ask = (why: string) => {
    if (!stopped) note(`${why}: stopping after what is under way`);
    stopped = true;
  };
  const heard = (name: NodeJS.Signals) => ask(name);
  for (const one of signals) process.once(one, heard);
  // Other commands end at once with their reader; this one would end in the middle of a change.
  process.stdout.removeAllListeners('error').on('error', () => ask('nobody reads the output any more'));
  process.stderr.on('error', () => {
    stopped = true;
  });
  return {
    stopped: () => stopped,
    over: () => {
      for (const one of signals) process.off(one, heard);
    },
  };
}
