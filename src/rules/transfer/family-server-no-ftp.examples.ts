import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which is SFTP', properties: {} },
    { title: 'SFTP and FTPS', properties: { Protocols: ['SFTP', 'FTPS'] } },
  ],
  fail: [{ title: 'FTP beside FTPS', properties: { Protocols: ['FTPS', 'FTP'] }, at: ['Protocols[1]'] }],
  unknown: [
    {
      title: 'one protocol is a parameter',
      template: {
        Parameters: { Protocol: { Type: 'String' } },
        Resources: { Files: { Type: 'AWS::Transfer::Server', Properties: { Protocols: ['SFTP', { Ref: 'Protocol' }] } } },
      },
    },
  ],
} satisfies Examples;
