import { nearest } from '../app/select.ts';
import { oneLine } from '../reports/plain-text.ts';
import type { CommandModule } from './command.ts';
import { commands } from './commands.ts';
import { helpFor, overview } from './help.ts';
import { parse, UsageError } from './options.ts';
import { version } from './version.ts';

/** Finds the command, loads only that, and answers the exit code. What goes wrong is one line on standard error. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    process.stderr.write(`bylaw: ${oneLine(message)}\n`);
    // What is wrong with a store is said in its own words; its class is not loaded for commands that have none.
    if (thrown instanceof UsageError || (thrown instanceof Error && thrown.name === 'StoreError')) return 2;
    process.stderr.write(
      process.env.BYLAW_DEBUG ? `${(thrown as Error).stack}\n` : 'This is a fault of bylaw itself. Set BYLAW_DEBUG=1 to see where it happened.\n',
    );
    return 2;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
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
