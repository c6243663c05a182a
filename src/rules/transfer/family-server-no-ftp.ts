import { each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'TRANSFER_FAMILY_SERVER_NO_FTP',
  title: 'Transfer servers do not speak plain FTP',
  severity: 'medium',
  types: ['AWS::Transfer::Server'],
  why: 'FTP sends passwords and files in plain text, open to whoever can listen on the way.',
  fix: 'Take FTP out of Protocols, and use SFTP, FTPS or AS2.',
  *check(server) {
    // Absent is SFTP.
    yield* each(server.Protocols, function* (protocol, index) {
      if (protocol.toUpperCase() === 'FTP') yield finding(`Protocols[${index}]`, 'the server speaks plain FTP', { expected: 'SFTP, FTPS or AS2' });
    });
  },
});
