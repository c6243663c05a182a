import type { CertificateDetail } from '@aws-sdk/client-acm';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

export function certificate(told: CertificateDetail, tags: RawTags): Described {
  const { CertificateArn: arn = '', DomainName, DomainValidationOptions: validations, Options: options } = told;
  return describe('AWS::CertificateManager::Certificate', {
    id: arn,
    arn,
    properties: {
      DomainName,
      SubjectAlternativeNames: filled(told.SubjectAlternativeNames),
      CertificateAuthorityArn: told.CertificateAuthorityArn,
      CertificateTransparencyLoggingPreference: options?.CertificateTransparencyLoggingPreference,
      CertificateExport: options?.Export,
      // Some answers say RSA-2048 where CloudFormation says RSA_2048.
      KeyAlgorithm: told.KeyAlgorithm?.replace(/^RSA-/, 'RSA_'),
      ValidationMethod: validations?.[0]?.ValidationMethod,
      DomainValidationOptions: filled(validations)?.map((one) => ({ DomainName: one.DomainName, ValidationDomain: one.ValidationDomain })),
    },
    tags,
    state: {
      status: told.Status,
      type: told.Type,
      notBefore: told.NotBefore,
      notAfter: told.NotAfter,
      inUseBy: told.InUseBy,
      renewalEligibility: told.RenewalEligibility,
      renewalStatus: told.RenewalSummary?.RenewalStatus,
    },
  });
}
