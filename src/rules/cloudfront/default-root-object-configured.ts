import { finding, isSet, rule } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED',
  title: 'CloudFront distributions answer requests for the root with an object',
  severity: 'critical',
  types: ['AWS::CloudFront::Distribution'],
  why: 'A request for the bare domain goes on to the origin, and a bucket may answer it with the list of everything that it holds.',
  fix: 'Set DistributionConfig.DefaultRootObject, to index.html for example.',
  *check(distribution) {
    const config = configOf(distribution);
    if (!isSet(config, 'DefaultRootObject'))
      yield finding('DistributionConfig.DefaultRootObject', 'no object is set for requests of the root', { expected: 'index.html, for example' });
  },
});
