import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'EC2_EBS_ENCRYPTION_BY_DEFAULT',
  title: 'New EBS volumes are encrypted by themselves',
  severity: 'high',
  types: ['AWS::::Account'],
  why: 'Volumes that somebody makes by hand or in a hurry lie unencrypted, and so does every snapshot that is copied of them.',
  fix: 'Turn encryption by default on in the region (aws ec2 enable-ebs-encryption-by-default); what is there already is left as it is.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (state.ebsEncryptionByDefault !== true) yield finding('', 'new volumes are not encrypted by default', { expected: 'on' });
  },
});
