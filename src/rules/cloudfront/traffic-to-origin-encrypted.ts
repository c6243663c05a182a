import { each, finding, rule, some } from '../../core/index.ts';
import { behaviorsOf, configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED',
  title: 'CloudFront distributions encrypt traffic to their origins',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'Viewers see a padlock, and between CloudFront and the origin everything, sessions and passwords included, goes in plain text.',
  fix: 'Set CustomOriginConfig.OriginProtocolPolicy of the origin to https-only; the website endpoint of a bucket has no HTTPS, so use the bucket itself.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* (origin, index) {
      const policy = origin.CustomOriginConfig?.OriginProtocolPolicy;
      const path = `DistributionConfig.Origins[${index}].CustomOriginConfig.OriginProtocolPolicy`;
      if (policy === 'http-only') yield finding(path, 'the origin is spoken to over plain HTTP', { expected: 'https-only' });
      else if (policy === 'match-viewer' && some(behaviorsOf(config), ({ read }) => read().ViewerProtocolPolicy === 'allow-all'))
        yield finding(path, 'the origin is spoken to over plain HTTP whenever the viewer does so', { expected: 'https-only' });
    });
  },
});
