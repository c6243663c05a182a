import type { CertificateDetail } from '@aws-sdk/client-acm';
import { certificate } from '../../../shapes/acm/certificate.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

export const translations: readonly Translation[] = [
  translation<CertificateDetail>({
    type: 'AWS::ACM::Certificate',
    never: ['CertificateExport', 'CertificateTransparencyLoggingPreference', 'KeyAlgorithm'],
    // A certificate that was never issued has no end.
    facts: ['notAfter', 'notBefore'],
    shape: (told) => certificate(told, undefined),
  }),
];
