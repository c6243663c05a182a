import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { nearest } from '../app/select.ts';
import { UsageError } from './options.ts';

/** How many profiles are named where the one that is asked for is not there. */
const mostNamed = 8;

/**
 * Refuses a profile that the AWS configuration files do not have, as the AWS CLI does. The SDK would go on to look for credentials
 * everywhere else, and say in the end that there are none.
 */
export async function checkProfile(given: string | undefined): Promise<void> {
  const name = given ?? process.env.AWS_PROFILE;
  if (name === undefined || name === '' || name === 'default') return;
  const files = [
    process.env.AWS_CONFIG_FILE ?? join(homedir(), '.aws', 'config'),
    process.env.AWS_SHARED_CREDENTIALS_FILE ?? join(homedir(), '.aws', 'credentials'),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const known = [...new Set(texts.flatMap(profilesIn))].sort();
  if (known.includes(name)) return;
  const near = nearest(name, known);
  const others = known.length > mostNamed ? `${known.slice(0, mostNamed).join(', ')} and ${known.length - mostNamed} more` : known.join(', ');
  const there = near ? `did you mean ${near}?` : known.length > 0 ? `there are ${others}` : 'neither has any';
  throw new UsageError(
    `there is no profile ${JSON.stringify(name)}${given === undefined ? ' (AWS_PROFILE)' : ''} in ${files.join(' or ')}; ${there}`,
  );
}

/** `[profile dev]` in the configuration, `[dev]` in the credentials. */
function profilesIn(text: string): readonly string[] {
  return [...text.matchAll(/^\s*\[\s*(?:profile\s+)?(?!sso-session\s|services\s)(["']?)([^\]]+?)\1\s*\]/gm)].map((match) => match[2] as string);
}
