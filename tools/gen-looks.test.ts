import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/core/rule.ts';
import { looks } from '../src/rules/generated/looks.ts';
import { looksTable } from './gen-looks.ts';
import { ruleFiles } from './rule-files.ts';

const root = join(import.meta.dirname, '..');

describe('what rules look at', () => {
  it.each([
    ['S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED', ['BucketEncryption']],
    ['ROOT_ACCOUNT_MFA_ENABLED', ['organization', 'root']],
    ['CMK_BACKING_KEY_ROTATION_ENABLED', ['EnableKeyRotation']],
    // Everything of it is listed with the instances.
    ['RDS_STORAGE_ENCRYPTED', []],
    // Which route table is the main one stands in its state.
    ['RDS_INSTANCE_SUBNET_IGW_CHECK', ['(state of relatives)']],
    // Its answer hangs on which members there are at all.
    ['RDS_SNAPSHOT_ENCRYPTED', ['*']],
  ])('%s', (rule, names) => {
    expect(looks[rule]).toEqual(names);
  });

  it('is all for whoever may look at the whole estate', async () => {
    const wiring = (await ruleFiles(root)).filter((one) => one.folder === 'wiring').flatMap((one) => one.rules);
    expect(wiring.length).toBeGreaterThan(100);
    expect(wiring.filter(({ id }) => looks[id]?.join() !== '*')).toEqual([]);
  });

  it('is told of every rule, and told again when a rule changes', async () => {
    const files = await ruleFiles(root);
    const [file] = files.filter((one) => one.name === 'bucket-versioning-enabled');
    const [rule] = file?.rules ?? [];
    if (!file || !rule) throw new Error('there is no rule about the versioning of buckets any more');
    expect(Object.keys(looks).sort()).toEqual(files.flatMap((one) => one.rules.map(({ id }) => id)).sort());
    const curious: Rule = {
      ...rule,
      check(properties, context) {
        const tags = (properties as { Tags?: unknown }).Tags;
        return tags === 'never' ? undefined : rule.check(properties, context);
      },
    };
    expect(await looksTable(root, [{ ...file, rules: [curious] }])).toContain(`${rule.id}: ['Tags', 'VersioningConfiguration', 'mfaDelete'],`);
  });
});
