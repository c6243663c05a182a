import { certificate } from '../../../shapes/acm/certificate.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const acm = service({ name: 'acm', load: () => import('@aws-sdk/client-acm'), client: 'ACMClient' });

const type = 'AWS::CertificateManager::Certificate';

/** Unless they are asked for, ACM lists certificates with RSA keys of 1024 and 2048 bits only. */
const keyTypes = ['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096', 'EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'] as const;

export const readers: readonly Reader[] = [
  acm.table({
    name: 'acm-certificates',
    types: [type],
    list: { command: 'ListCertificates', input: { Includes: { keyTypes: [...keyTypes] } }, items: (out) => out.CertificateSummaryList },
    describe: {
      command: 'DescribeCertificate',
      input: ({ CertificateArn }) => ({ CertificateArn }),
      item: (out) => out.Certificate,
    },
    parts: [
      {
        command: 'ListTagsForCertificate',
        input: ({ CertificateArn }) => ({ CertificateArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf(type, out?.Tags) }),
      },
    ],
    resource: (told) => certificate(told, undefined),
  }),
];
