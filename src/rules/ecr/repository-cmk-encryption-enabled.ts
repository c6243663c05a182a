import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { isKeyOfAws, keyNeeds } from '../../schema/aws-keys.ts';

export default rule({
  id: 'ECR_REPOSITORY_CMK_ENCRYPTION_ENABLED',
  title: 'ECR repositories are encrypted with a key of your own',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ECR::Repository'],
  parameters: { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; without it any of your own.' }) },
  needs: keyNeeds('EncryptionConfiguration.KmsKey'),
  why: 'Only with a key of your own can you say who may decrypt the images, see each use of the key, and cut access off.',
  fix: 'Set EncryptionConfiguration.EncryptionType to KMS and KmsKey to the ARN of your key. The change replaces the repository.',
  *check(repository, { parameters, related, resource }) {
    const encryption = repository.EncryptionConfiguration;
    // Absent is AES256 with keys of S3.
    if (!/^kms(_dsse)?$/i.test(encryption?.EncryptionType ?? '')) {
      yield finding('EncryptionConfiguration.EncryptionType', 'it is encrypted with a key of S3', { expected: 'KMS' });
      return;
    }
    const allowed = parameters.kmsKeyArns;
    const path = 'EncryptionConfiguration.KmsKey';
    const key = text(encryption, 'KmsKey');
    if (!isSet(encryption, 'KmsKey') || !key || key.endsWith('alias/aws/ecr') || isKeyOfAws({ resource, related }))
      yield finding(path, "it is encrypted with AWS's key for ECR");
    // Keys are named by ARN, by id or by alias.
    else if (allowed && !key.isOneOf(allowed.flatMap((arn) => [arn, arn.replace(/^arn:.*:(key\/)?/, '')])))
      yield finding(path, 'the key is not an allowed one', { expected: allowed.join(' or ') });
  },
});
