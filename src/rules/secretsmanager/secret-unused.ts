import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'SECRETSMANAGER_SECRET_UNUSED',
  title: 'Secrets that nobody reads any more are removed',
  severity: 'medium',
  types: ['AWS::SecretsManager::Secret'],
  parameters: { unusedForDays: integer({ about: 'The days without being read after which a secret counts as unused.', default: 90 }) },
  why: 'A forgotten secret still opens what it opened, and nobody would notice its use; besides, it is paid for every month.',
  fix: 'Delete the secret (DeleteSecret keeps it for some days), and take away the access that it gave.',
  *check(_, { asOf, parameters: { unusedForDays: most }, state }) {
    const read = (state.lastAccessedDate ?? state.createdDate) as string;
    const days = Math.floor((Date.parse(asOf) - Date.parse(read)) / 86_400_000);
    if (days > most) yield finding('', `nobody has read the secret for ${days} days`, { expected: `${most} days or less` });
  },
});
