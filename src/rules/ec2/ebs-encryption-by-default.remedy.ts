import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly EbsEncryptionByDefault: boolean;
}

export default remedy<Facts>({
  rules: ['EC2_EBS_ENCRYPTION_BY_DEFAULT'],
  types: ['AWS::::Account'],
  does: 'encrypts new volumes of the region by default',
  caution: 'volumes that are there stay as they are; snapshots of new ones can no longer be made public',
  actions: { read: ['ec2:GetEbsEncryptionByDefault'], write: ['ec2:EnableEbsEncryptionByDefault', 'ec2:DisableEbsEncryptionByDefault'] },
  changes: [],
  async read(_, ask) {
    const told = await ask('ec2', 'GetEbsEncryptionByDefault', {});
    return { EbsEncryptionByDefault: told?.EbsEncryptionByDefault === true };
  },
  plan(facts) {
    if (facts.EbsEncryptionByDefault) return { steps: [], after: facts };
    return {
      steps: [{ ...call('ec2', 'EnableEbsEncryptionByDefault', {}), undo: [call('ec2', 'DisableEbsEncryptionByDefault', {})] }],
      after: { EbsEncryptionByDefault: true },
    };
  },
});
