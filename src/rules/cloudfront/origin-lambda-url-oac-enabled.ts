import { each, finding, isSet, rule, text } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_ORIGIN_LAMBDA_URL_OAC_ENABLED',
  title: 'CloudFront reaches function URLs by origin access control',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  why: 'Without it the URL of the function must be open to everybody, and callers can go around the distribution, its web ACL and its cache.',
  fix: 'Set OriginAccessControlId of the origin to an OriginAccessControl of type lambda, and AuthType of the function URL to AWS_IAM.',
  *check(distribution) {
    const config = configOf(distribution);
    yield* each(config.Origins, function* (origin, index) {
      if (isSet(origin, 'OriginAccessControlId') || isSet(origin, 'S3OriginConfig') || isSet(origin, 'VpcOriginConfig')) return;
      const domain = text(origin, 'DomainName');
      const attribute = domain?.reference?.attribute;
      // A domain that is an attribute of another resource is that resource's, and only one of them is a function URL.
      if (attribute !== undefined ? attribute !== 'FunctionUrl' : !domain?.includes('.lambda-url.')) return;
      yield finding(`DistributionConfig.Origins[${index}].OriginAccessControlId`, 'the function URL is reached without origin access control');
    });
  },
});
