import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_KEY_ROTATION',
  title: 'A symmetric key of the template rotates by itself',
  severity: 'low',
  types: ['AWS::KMS::Key'],
  shipped: {
    as: 'silence',
    what: 'The key works, and its material stays the same for ever: CloudFormation leaves rotation off unless it is told. CMK_BACKING_KEY_ROTATION_ENABLED of AWS Config fails for it.',
  },
  why: 'A compliance system that checks whether keys rotate, and whose own key does not, fails its own check. Rotation bounds what one broken key can open.',
  fix: 'Set EnableKeyRotation to true. What was encrypted before stays readable, and nobody has to do anything.',
  scope(key) {
    if ((key.KeySpec ?? 'SYMMETRIC_DEFAULT') !== 'SYMMETRIC_DEFAULT') return 'only symmetric encryption keys can rotate by themselves';
    return (key.Origin ?? 'AWS_KMS') === 'AWS_KMS' || 'a key whose material is imported cannot rotate by itself';
  },
  *check(key, { resource }) {
    if (String(key.EnableKeyRotation) === 'true') return;
    yield finding('EnableKeyRotation', `${called(resource)} does not rotate`, {
      expected: 'true',
      fix: snippet('Let the key rotate every year:', `${plainId(resource)}:\n  Properties:\n    EnableKeyRotation: true`),
    });
  },
});
