import type { Examples } from '../../core/index.ts';

const logging = { LoggingProperties: { BucketName: 'logs' } };

export default {
  pass: [
    { title: 'encrypted and logged', properties: { NodeType: 'ra3.large', Encrypted: true, ...logging } },
    { title: 'nothing is said of encryption, which means yes', properties: { NodeType: 'ra3.large', ...logging } },
    { title: 'nodes of an allowed type', properties: { NodeType: 'ra3.large', ...logging }, parameters: { nodeTypes: 'ra3.large,ra3.xlplus' } },
  ],
  fail: [
    { title: 'not logged', properties: { NodeType: 'ra3.large', Encrypted: true }, at: ['LoggingProperties'] },
    { title: 'neither encrypted nor logged', properties: { NodeType: 'ra3.large', Encrypted: false }, at: ['Encrypted', 'LoggingProperties'] },
    { title: 'nodes of another type', properties: { NodeType: 'dc2.large', ...logging }, parameters: { nodeTypes: 'ra3.large' }, at: ['NodeType'] },
    {
      title: 'encrypted where that is not wanted',
      properties: { Encrypted: true, ...logging },
      parameters: { clusterDbEncrypted: false },
      at: ['Encrypted'],
    },
  ],
  unknown: [
    { title: 'it may have the encryption of a snapshot', properties: { NodeType: 'ra3.large', SnapshotIdentifier: 'before-upgrade', ...logging } },
  ],
} satisfies Examples;
