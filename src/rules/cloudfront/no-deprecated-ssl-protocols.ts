import { each, finding, rule } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS',
  title: 'CloudFront distributions do not speak SSL 3.0 to their origins',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'SSL 3.0 has been broken since 2014: whoever sits between CloudFront and the origin can press a connection down to it and read it.',
  fix: 'Set CustomOriginConfig.OriginSSLProtocols of the origin to TLSv1.2 alone.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* ({ CustomOriginConfig: origin }, index) {
      if (!origin) return;
      const path = `DistributionConfig.Origins[${index}].CustomOriginConfig.OriginSSLProtocols`;
      // The type's own default is TLSv1 and SSLv3.
      if (origin.OriginSSLProtocols === undefined) yield finding(path, 'SSL 3.0 is allowed, since nothing else is said', { expected: 'TLSv1.2' });
      else
        yield* each(origin.OriginSSLProtocols, function* (protocol, at) {
          if (protocol === 'SSLv3') yield finding(`${path}[${at}]`, 'SSL 3.0 is allowed', { expected: 'TLSv1.2' });
        });
    });
  },
});
