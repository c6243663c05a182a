import type { Distribution } from '@aws-sdk/client-cloudfront';
import { distribution } from '../../../shapes/cloudfront/distribution.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

export const translations: readonly Translation[] = [
  translation<Distribution>({
    type: 'AWS::CloudFront::Distribution',
    names: {
      arn: 'ARN',
      httpPort: 'HTTPPort',
      httpsPort: 'HTTPSPort',
      acmCertificateArn: 'ACMCertificateArn',
      iamCertificateId: 'IAMCertificateId',
      sslSupportMethod: 'SSLSupportMethod',
    },
    shape: (told) => distribution(told, undefined),
  }),
];
