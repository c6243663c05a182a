import { finding, rule, string, text } from '../../core/index.ts';
import { isKey } from './_key.ts';

export default rule({
  id: 'EFS_ENCRYPTED_CHECK',
  title: 'EFS file systems are encrypted',
  severity: 'medium',
  types: ['AWS::EFS::FileSystem'],
  parameters: { KmsKeyId: string({ about: 'The ARN of the KMS key that file systems must be encrypted with; any if not given.' }) },
  why: 'Without encryption there is no key to withhold: whoever comes to the storage, a copy or a backup reads every file.',
  fix: 'Set Encrypted to true. That cannot be changed afterwards: an unencrypted file system is replaced by a new one, and its files copied over.',
  *check(fileSystem, { parameters: { KmsKeyId: wanted } }) {
    // Nothing is encrypted unless it is asked for.
    if (fileSystem.Encrypted !== true) yield finding('Encrypted', 'the file system is not encrypted', { expected: 'true' });
    else if (wanted !== undefined && !isKey(text(fileSystem, 'KmsKeyId'), wanted))
      yield finding('KmsKeyId', 'the file system is encrypted with another key', { expected: wanted });
  },
});
