import { csv, finding, isSet, rule } from '../../core/index.ts';

const types = ['AWS::Transfer::Connector'] as const;
const isAs2 = (connector: { readonly As2Config?: object }): true | string => (connector.As2Config !== undefined ? true : 'it does not speak AS2');

export default [
  rule({
    id: 'TRANSFER_CONNECTOR_AS2_ENCRYPTION_ALGORITHM_CHECK',
    title: 'AS2 connectors encrypt messages with a strong algorithm',
    severity: 'medium',
    types,
    parameters: { approvedEncryptionAlgorithms: csv({ about: 'The algorithms that are approved; without it every one but DES_EDE3_CBC.' }) },
    why: 'Triple DES can be broken by whoever records enough of it.',
    fix: 'Set As2Config.EncryptionAlgorithm to AES256_CBC, or another that is approved.',
    scope: isAs2,
    *check(connector, { parameters }) {
      const approved = parameters.approvedEncryptionAlgorithms;
      const algorithm = connector.As2Config?.EncryptionAlgorithm;
      if (algorithm !== undefined && (approved ? !approved.includes(algorithm) : algorithm === 'DES_EDE3_CBC'))
        yield finding('As2Config.EncryptionAlgorithm', `messages are encrypted with ${algorithm}`, {
          expected: approved?.join(' or ') ?? 'AES256_CBC',
        });
    },
  }),
  rule({
    id: 'TRANSFER_CONNECTOR_AS2_SIGNING_ALGORITHM_CHECK',
    title: 'AS2 connectors sign their messages',
    severity: 'medium',
    types,
    parameters: { approvedSigningAlgorithms: csv({ about: 'The algorithms that are approved; without it every one but NONE.' }) },
    why: 'Without a signature the partner cannot tell who sent a message, nor whether somebody changed it on the way.',
    fix: 'Set As2Config.SigningAlgorithm to SHA256 or stronger.',
    scope: isAs2,
    *check(connector, { parameters }) {
      const approved = parameters.approvedSigningAlgorithms;
      const algorithm = connector.As2Config?.SigningAlgorithm;
      if (algorithm !== undefined && (approved ? !approved.includes(algorithm) : algorithm === 'NONE'))
        yield finding('As2Config.SigningAlgorithm', algorithm === 'NONE' ? 'messages are not signed' : `messages are signed with ${algorithm}`, {
          expected: approved?.join(' or ') ?? 'SHA256',
        });
    },
  }),
  rule({
    id: 'TRANSFER_CONNECTOR_AS2_MDN_SIGNING_ALGORITHM_CHECK',
    title: 'AS2 connectors want receipts signed with an approved algorithm',
    severity: 'medium',
    types,
    parameters: { approvedMdnSigningAlgorithms: csv({ about: 'The algorithms that are approved.', required: true }) },
    why: 'A receipt that is not signed well can be forged: it proves nothing of what the partner has got.',
    fix: 'Set As2Config.MdnSigningAlgorithm to an approved algorithm.',
    scope: isAs2,
    *check(connector, { parameters }) {
      const approved = parameters.approvedMdnSigningAlgorithms;
      const algorithm = connector.As2Config?.MdnSigningAlgorithm ?? 'DEFAULT';
      if (approved.includes(algorithm)) return;
      // Absent and DEFAULT are the algorithm for messages.
      const used = algorithm === 'DEFAULT' ? connector.As2Config?.SigningAlgorithm : algorithm;
      if (used === undefined || !approved.includes(used))
        yield finding('As2Config.MdnSigningAlgorithm', `receipts are signed with ${used ?? algorithm}`, { expected: approved.join(' or ') });
    },
  }),
  rule({
    id: 'TRANSFER_CONNECTOR_LOGGING_ENABLED',
    title: 'Transfer connectors log what they send and fetch',
    severity: 'medium',
    types,
    why: 'Without logs nobody can tell which files went out, came in or failed.',
    fix: 'Set LoggingRole to a role that may write to CloudWatch Logs.',
    *check(connector) {
      if (!isSet(connector, 'LoggingRole')) yield finding('LoggingRole', 'no logs are written');
    },
  }),
];
