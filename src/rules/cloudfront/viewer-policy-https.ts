import { each, finding, rule } from '../../core/index.ts';
import { behaviorsOf, configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_VIEWER_POLICY_HTTPS',
  title: 'CloudFront distributions serve viewers over HTTPS only',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'Over plain HTTP anyone on the way reads what is sent, and can put scripts of his own into your pages.',
  fix: 'Set ViewerProtocolPolicy of every cache behavior to redirect-to-https or https-only.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(behaviorsOf(config), function* ({ path, read }) {
      if ((read().ViewerProtocolPolicy ?? 'allow-all') === 'allow-all')
        yield finding(`${path}.ViewerProtocolPolicy`, 'viewers may use plain HTTP', { expected: 'redirect-to-https or https-only' });
    });
  },
});
