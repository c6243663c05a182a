import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkProfile } from './profiles.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
  await writeFile(join(folder, 'config'), '[default]\n[profile dev]\nregion = x\n[ profile "two words" ]\n[sso-session work]\n[services local]\n');
  await writeFile(join(folder, 'credentials'), '[prod]\naws_access_key_id = a\n');
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function stub(more: Readonly<Record<string, string>> = {}): void {
  const files = { AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'), AWS_PROFILE: '' };
  for (const [name, value] of Object.entries({ ...files, ...more })) vi.stubEnv(name, value);
}

describe('a profile', () => {
  it.each(['dev', 'prod', 'two words', 'default'])('%s is there', async (name) => {
    stub();
    await checkProfile(name);
  });

  it.each([
    ['pord', 'did you mean prod?'],
    ['nope', 'there are default, dev, prod, two words'],
    ['work', 'there are default, dev, prod, two words'],
  ])('%s is not, and it is said which are', async (name, more) => {
    stub();
    await expect(checkProfile(name)).rejects.toThrow(
      `there is no profile "${name}" in ${join(folder, 'config')} or ${join(folder, 'credentials')}; ${more}`,
    );
  });

  it('may be named by the environment', async () => {
    stub({ AWS_PROFILE: 'gone' });
    await expect(checkProfile(undefined)).rejects.toThrow('there is no profile "gone" (AWS_PROFILE) in');
    await checkProfile('dev');
  });

  it('is not to be found where there are no files', async () => {
    stub({ AWS_CONFIG_FILE: join(folder, 'no'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') });
    await expect(checkProfile('dev')).rejects.toThrow('neither has any');
    await checkProfile(undefined);
  });
});
