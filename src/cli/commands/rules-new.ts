import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scaffold } from '../../testing/scaffold.ts';
import { UsageError } from '../options.ts';
import { cannotWrite } from '../output.ts';

/** Begins a rule of the user's own: two files that fail until they are filled in. */
export async function newRule(args: readonly string[], folder: string): Promise<number> {
  const [service, name] = args;
  if (service === undefined || name === undefined || args.length > 2)
    throw new UsageError('rules new wants a service and a name: bylaw rules new s3 bucket-names-begin-with-team');
  if (!/^[a-z][a-z0-9]*$/.test(service) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new UsageError('service and name are lower-case words joined by hyphens: s3 bucket-names-begin-with-team');
  const files = scaffold(service, name, { core: 'bylaw', examples: 'bylaw/testing', extension: 'mts' });
  for (const { path } of files) if (existsSync(join(folder, path))) throw new UsageError(`${join(folder, path)}: it is there already`);
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(join(folder, service), { recursive: true }).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
    await writeFile(file, text).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
    process.stdout.write(`wrote ${file}\n`);
  }
  process.stdout.write(`Fill them in, then run: bylaw rules test ${folder}\n`);
  return 0;
}
