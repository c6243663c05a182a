import { finding, integer, rule } from '../../core/index.ts';
import { isOriginal } from './_rotation.ts';

export default rule({
  id: 'SECRETSMANAGER_SECRET_PERIODIC_ROTATION',
  title: 'Secrets have been rotated lately',
  severity: 'medium',
  types: ['AWS::SecretsManager::Secret'],
  parameters: { maxDaysSinceRotation: integer({ about: 'The most days that a secret may stay unchanged.', default: 90 }) },
  why: 'The longer a secret stays the same, the more people and logs have seen it; a schedule that fails leaves it unchanged without a word.',
  fix: 'Rotate the secret now (RotateSecret), and look into why its schedule did not.',
  scope: isOriginal,
  *check(_, { asOf, parameters: { maxDaysSinceRotation: most }, state }) {
    const changed = (state.lastRotatedDate ?? state.createdDate) as string;
    const days = Math.floor((Date.parse(asOf) - Date.parse(changed)) / 86_400_000);
    if (days > most) yield finding('', `the secret has not been rotated for ${days} days`, { expected: `${most} days or less` });
  },
});
