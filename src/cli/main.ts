import { nearest } from '../app/select.ts';
import { type CommandModule, commands } from './commands.ts';
import { helpFor, overview } from './help.ts';
import { parse, UsageError } from './options.ts';
import { version } from './version.ts';

/** The front door: finds the command, loads only that, and turns what goes wrong into one line and an exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const topic = rest[0] === undefined ? undefined : await load(rest[0]);
    process.stdout.write(topic ? helpFor(rest[0] as string, topic) : overview(commands));
    return 0;
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const module = await load(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpFor(name, module));
    return 0;
  }
  return module.run(parse(name, module.options, rest));
}

async function load(name: string): Promise<CommandModule> {
  const command = commands.find((one) => one.name === name);
  if (command) return command.load();
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  throw new UsageError(`there is no command ${name}${near ? `; did you mean ${near}?` : ''} (bylaw --help lists them)`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has gone (`| head`): nobody is left to tell.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (thrown: unknown) => {
    const usage = thrown instanceof UsageError;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    process.stderr.write(`bylaw: ${message}\n`);
    if (!usage && process.env.BYLAW_DEBUG) process.stderr.write(`${(thrown as Error).stack}\n`);
    else if (!usage) process.stderr.write('This is a fault of bylaw itself. Set BYLAW_DEBUG=1 to see where it happened.\n');
    process.exitCode = 2;
  },
);
