import { finding, rule, some, string, text } from '../../core/index.ts';
import { isKey } from './_key.ts';

export default rule({
  id: 'EFS_FILESYSTEM_CT_ENCRYPTED',
  title: 'EFS file systems are encrypted with KMS, by one of the keys that are named',
  severity: 'medium',
  types: ['AWS::EFS::FileSystem'],
  parameters: { kmsKeyArns: string({ about: 'ARNs of the KMS keys that may be used, with commas between; any if not given.' }) },
  why: 'Without encryption there is no key to withhold: whoever comes to the storage, a copy or a backup reads every file.',
  fix: 'Set Encrypted to true, and KmsKeyId to one of the keys. Neither can be changed afterwards: the file system is replaced, and its files copied over.',
  *check(fileSystem, { parameters }) {
    const keys = (parameters.kmsKeyArns ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== '');
    // Nothing is encrypted unless it is asked for.
    if (fileSystem.Encrypted !== true) yield finding('Encrypted', 'the file system is not encrypted', { expected: 'true' });
    else if (keys.length > 0 && !some(keys, (key) => isKey(text(fileSystem, 'KmsKeyId'), key)))
      yield finding('KmsKeyId', 'the file system is encrypted with another key', { expected: keys.join(' or ') });
  },
});
