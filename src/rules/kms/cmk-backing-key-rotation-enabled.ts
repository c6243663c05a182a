import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CMK_BACKING_KEY_ROTATION_ENABLED',
  title: 'KMS keys rotate by themselves',
  severity: 'medium',
  types: ['AWS::KMS::Key'],
  why: 'All that was ever encrypted under one key is lost when that key is broken or misused. Rotation bounds what one key can open.',
  fix: 'Set EnableKeyRotation to true; what was encrypted before stays readable, and nothing else changes.',
  scope(key, { resource, state }) {
    // KMS reports no rotation then, and refuses to switch it on.
    if (resource.state !== undefined && state.keyState === 'PendingDeletion') return 'it is scheduled for deletion';
    if ((key.KeySpec ?? 'SYMMETRIC_DEFAULT') !== 'SYMMETRIC_DEFAULT') return 'only symmetric encryption keys can rotate by themselves';
    return (key.Origin ?? 'AWS_KMS') === 'AWS_KMS' ? true : 'a key whose material is imported cannot rotate by itself';
  },
  *check(key) {
    // CloudFormation's default is no rotation.
    if (key.EnableKeyRotation !== true) yield finding('EnableKeyRotation', 'the key does not rotate', { expected: 'true' });
  },
});
