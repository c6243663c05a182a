import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has gone (`| head`): nobody is left to tell.
  if (error.code === 'EPIPE') process.exit(0);
  // Whoever writes is told by the write itself.
});

// Who reads the remarks may have gone, too: what was asked for goes on without them.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2));
