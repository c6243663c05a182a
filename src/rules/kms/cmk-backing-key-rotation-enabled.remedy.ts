import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly KeyRotationEnabled: boolean;
}

export default remedy<Facts>({
  rules: ['CMK_BACKING_KEY_ROTATION_ENABLED'],
  types: ['AWS::KMS::Key'],
  does: 'lets KMS rotate the key, once a year unless it was told otherwise',
  actions: { read: ['kms:GetKeyRotationStatus'], write: ['kms:EnableKeyRotation', 'kms:DisableKeyRotation'] },
  changes: ['EnableKeyRotation'],
  async read({ id }, ask) {
    const told = await ask('kms', 'GetKeyRotationStatus', { KeyId: id }, ['NotFoundException']);
    return told && { KeyRotationEnabled: told.KeyRotationEnabled === true };
  },
  plan(facts, { id: KeyId }) {
    if (facts.KeyRotationEnabled) return { steps: [], after: facts };
    return {
      steps: [{ ...call('kms', 'EnableKeyRotation', { KeyId }), undo: [call('kms', 'DisableKeyRotation', { KeyId })] }],
      after: { KeyRotationEnabled: true },
    };
  },
});
