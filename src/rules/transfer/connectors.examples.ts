import type { Example, ExamplesByRule } from '../../core/index.ts';

const role = 'arn:aws:iam::111122223333:role/transfer';
const as2 = (As2Config: object) => ({ AccessRole: role, Url: 'https://partner.example.com', As2Config });
const sftp = { AccessRole: role, Url: 'sftp://partner.example.com', SftpConfig: { UserSecretId: 'partner' } };
const notApplicable: readonly Example[] = [{ title: 'an SFTP connector', properties: sftp }];
const parameter = (key: string): Example => ({
  title: 'it is a parameter',
  template: {
    Parameters: { Algorithm: { Type: 'String' } },
    Resources: { Partner: { Type: 'AWS::Transfer::Connector', Properties: as2({ [key]: { Ref: 'Algorithm' } }) } },
  },
});

export default {
  TRANSFER_CONNECTOR_AS2_ENCRYPTION_ALGORITHM_CHECK: {
    pass: [
      { title: 'AES', properties: as2({ EncryptionAlgorithm: 'AES128_CBC' }) },
      {
        title: 'an approved one',
        properties: as2({ EncryptionAlgorithm: 'AES256_CBC' }),
        parameters: { approvedEncryptionAlgorithms: 'AES256_CBC' },
      },
    ],
    fail: [
      { title: 'triple DES', properties: as2({ EncryptionAlgorithm: 'DES_EDE3_CBC' }), at: ['As2Config.EncryptionAlgorithm'] },
      {
        title: 'one that is not approved',
        properties: as2({ EncryptionAlgorithm: 'AES128_CBC' }),
        parameters: { approvedEncryptionAlgorithms: 'AES256_CBC' },
        at: ['As2Config.EncryptionAlgorithm'],
      },
    ],
    unknown: [parameter('EncryptionAlgorithm')],
    notApplicable,
  },
  TRANSFER_CONNECTOR_AS2_SIGNING_ALGORITHM_CHECK: {
    pass: [{ title: 'they are signed', properties: as2({ SigningAlgorithm: 'SHA256' }) }],
    fail: [
      { title: 'they are not signed', properties: as2({ SigningAlgorithm: 'NONE' }), at: ['As2Config.SigningAlgorithm'] },
      {
        title: 'by an algorithm that is not approved',
        properties: as2({ SigningAlgorithm: 'SHA1' }),
        parameters: { approvedSigningAlgorithms: 'SHA256,SHA384,SHA512' },
        at: ['As2Config.SigningAlgorithm'],
      },
    ],
    unknown: [parameter('SigningAlgorithm')],
    notApplicable,
  },
  TRANSFER_CONNECTOR_AS2_MDN_SIGNING_ALGORITHM_CHECK: {
    pass: [
      { title: 'an approved one', properties: as2({ MdnSigningAlgorithm: 'SHA256' }) },
      { title: 'nothing is said, which is that of messages', properties: as2({ SigningAlgorithm: 'SHA256' }) },
    ].map((one) => ({ ...one, parameters: { approvedMdnSigningAlgorithms: 'SHA256' } })),
    fail: [
      { title: 'none', properties: as2({ MdnSigningAlgorithm: 'NONE', SigningAlgorithm: 'SHA256' }) },
      { title: 'that of messages, which is not approved', properties: as2({ MdnSigningAlgorithm: 'DEFAULT', SigningAlgorithm: 'SHA1' }) },
    ].map((one) => ({ ...one, parameters: { approvedMdnSigningAlgorithms: 'SHA256' }, at: ['As2Config.MdnSigningAlgorithm'] })),
    unknown: [{ ...parameter('MdnSigningAlgorithm'), parameters: { approvedMdnSigningAlgorithms: 'SHA256' } }],
    notApplicable: notApplicable.map((one) => ({ ...one, parameters: { approvedMdnSigningAlgorithms: 'SHA256' } })),
  },
  TRANSFER_CONNECTOR_LOGGING_ENABLED: {
    pass: [{ title: 'there is a role', properties: { ...sftp, LoggingRole: role } }],
    fail: [{ title: 'nothing is said', properties: sftp, at: ['LoggingRole'] }],
  },
} satisfies ExamplesByRule;
