// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import accesslogsEnabled from '../cloudfront/accesslogs-enabled.ts';
import associatedWithWaf from '../cloudfront/associated-with-waf.ts';
import customSslCertificate from '../cloudfront/custom-ssl-certificate.ts';
import defaultRootObjectConfigured from '../cloudfront/default-root-object-configured.ts';
import distributionKeyGroupEnabled from '../cloudfront/distribution-key-group-enabled.ts';
import noDeprecatedSslProtocols from '../cloudfront/no-deprecated-ssl-protocols.ts';
import originAccessIdentityEnabled from '../cloudfront/origin-access-identity-enabled.ts';
import originFailoverEnabled from '../cloudfront/origin-failover-enabled.ts';
import originLambdaUrlOacEnabled from '../cloudfront/origin-lambda-url-oac-enabled.ts';
import s3OriginAccessControlEnabled from '../cloudfront/s3-origin-access-control-enabled.ts';
import s3OriginNonExistentBucket from '../cloudfront/s3-origin-non-existent-bucket.ts';
import securityPolicyCheck from '../cloudfront/security-policy-check.ts';
import sniEnabled from '../cloudfront/sni-enabled.ts';
import sslPolicyCheck from '../cloudfront/ssl-policy-check.ts';
import trafficToOriginEncrypted from '../cloudfront/traffic-to-origin-encrypted.ts';
import viewerPolicyHttps from '../cloudfront/viewer-policy-https.ts';

export const rules: readonly Rule[] = [
  accesslogsEnabled,
  associatedWithWaf,
  customSslCertificate,
  defaultRootObjectConfigured,
  distributionKeyGroupEnabled,
  noDeprecatedSslProtocols,
  originAccessIdentityEnabled,
  originFailoverEnabled,
  originLambdaUrlOacEnabled,
  s3OriginAccessControlEnabled,
  s3OriginNonExistentBucket,
  securityPolicyCheck,
  sniEnabled,
  sslPolicyCheck,
  trafficToOriginEncrypted,
  viewerPolicyHttps,
];
