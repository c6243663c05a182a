import { describe, expect, it } from 'vitest';
import type { Ailing, Ask } from '../../core/remedy.ts';
import remedy from './ebs-snapshot-block-public-access.remedy.ts';

// The emulator has none of these calls: what AWS tells stands here, in the shape of the SDK's answer.
const ailing: Ailing = {
  ...{ rule: 'EBS_SNAPSHOT_BLOCK_PUBLIC_ACCESS', parameters: {}, findings: [], properties: {}, asOf: '2026-06-01T00:00:00.000Z' },
  ...{ type: 'AWS::EC2::SnapshotBlockPublicAccess', id: '123456789012', partition: 'aws', account: '123456789012', region: 'eu-west-1' },
};

describe('the block of public snapshots', () => {
  const told = (State: 'unblocked' | 'block-new-sharing'): Ask => (async () => ({ State, $metadata: {} })) as unknown as Ask;

  it.each([
    ['unblocked', { command: 'DisableSnapshotBlockPublicAccess', input: {} }],
    ['block-new-sharing', { command: 'EnableSnapshotBlockPublicAccess', input: { State: 'block-new-sharing' } }],
  ] as const)('is turned on from %s, and taken back to it', async (state, back) => {
    const facts = await remedy.read(ailing, told(state));
    const planned = remedy.plan(facts, ailing, {});
    expect(planned).toMatchObject({ steps: [{ command: 'EnableSnapshotBlockPublicAccess', input: { State: 'block-all-sharing' }, undo: [back] }] });
    // What is mended needs no mending.
    expect(remedy.plan((planned as { after: unknown }).after, ailing, {})).toMatchObject({ steps: [] });
  });
});
