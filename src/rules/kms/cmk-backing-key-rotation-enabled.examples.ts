import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the key rotates', properties: { EnableKeyRotation: true, RotationPeriodInDays: 180 } }],
  fail: [
    {
      title: 'a deployed key does not rotate',
      properties: { EnableKeyRotation: false },
      state: { Subject: { keyState: 'Enabled' } },
      at: ['EnableKeyRotation'],
    },
    { title: 'nothing is said', properties: {}, at: ['EnableKeyRotation'] },
    { title: 'rotation is switched off', properties: { EnableKeyRotation: false, KeySpec: 'SYMMETRIC_DEFAULT' }, at: ['EnableKeyRotation'] },
  ],
  unknown: [
    {
      title: 'rotation is a parameter without default',
      template: {
        Parameters: { Rotate: { Type: 'String' } },
        Resources: { Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: { Ref: 'Rotate' } } } },
      },
    },
  ],
  notApplicable: [
    { title: 'the key is scheduled for deletion', properties: { EnableKeyRotation: false }, state: { Subject: { keyState: 'PendingDeletion' } } },
    { title: 'the key is a pair', properties: { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' } },
    { title: 'the key is brought along', properties: { Origin: 'EXTERNAL' } },
  ],
} satisfies Examples;
