import { each, finding, listOf, rule } from '../../core/index.ts';
import { behaviorsOf, configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_DISTRIBUTION_KEY_GROUP_ENABLED',
  title: 'CloudFront distributions check signed URLs and cookies by key groups only',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  // Public sites have nothing to sign.
  recommended: false,
  why: "The older way, trusted signers, takes key pairs that only an account's root user can make and change, so they stay for years.",
  fix: 'Set TrustedKeyGroups of every cache behavior to key groups, and take TrustedSigners out.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(behaviorsOf(config), function* ({ path, read }) {
      const behavior = read();
      if (listOf(behavior.TrustedSigners).length > 0) yield finding(`${path}.TrustedSigners`, 'signatures are checked by trusted signers');
      else if (listOf(behavior.TrustedKeyGroups).length === 0)
        yield finding(`${path}.TrustedKeyGroups`, 'nothing has to be signed', { expected: 'one or more key groups' });
    });
  },
});
