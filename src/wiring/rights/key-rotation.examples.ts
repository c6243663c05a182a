import type { Examples } from '../../core/index.ts';
import { byIam, document, ref, resource } from '../_examples.ts';

const KeyPolicy = document(byIam);

export default {
  pass: [{ title: 'the key rotates', properties: { KeyPolicy, EnableKeyRotation: true } }],
  fail: [
    { title: 'nothing is said', properties: { KeyPolicy }, at: ['EnableKeyRotation'] },
    { title: 'rotation is off', properties: { KeyPolicy, EnableKeyRotation: false, MultiRegion: true }, at: ['EnableKeyRotation'] },
  ],
  unknown: [
    {
      title: 'whether it rotates is given on deployment',
      template: {
        Parameters: { Rotate: { Type: 'String' } },
        Resources: { Key: resource('AWS::KMS::Key', { KeyPolicy, EnableKeyRotation: ref('Rotate') }) },
      },
    },
  ],
  notApplicable: [
    { title: 'the key signs', properties: { KeyPolicy, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' } },
    { title: 'its material is imported', properties: { KeyPolicy, Origin: 'EXTERNAL' } },
  ],
} satisfies Examples;
