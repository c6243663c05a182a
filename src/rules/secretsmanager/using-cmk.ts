import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { isKeyOfAws, keyNeeds } from '../../schema/aws-keys.ts';

export default rule({
  id: 'SECRETSMANAGER_USING_CMK',
  title: 'Secrets are encrypted with a key of your own',
  severity: 'medium',
  types: ['AWS::SecretsManager::Secret'],
  recommended: false,
  parameters: { kmsKeyArns: csv({ about: 'The ARNs of the keys that may be used; any of your own if it is not given.' }) },
  needs: keyNeeds('KmsKeyId'),
  why: "AWS's key lets in everybody in the account who may read the secret, cannot be shared with another account, and cannot be withdrawn.",
  fix: 'Set KmsKeyId to a key of your own.',
  *check(secret, { parameters: { kmsKeyArns }, related, resource }) {
    const key = text(secret, 'KmsKeyId');
    // Without a key of its own a secret is encrypted with aws/secretsmanager.
    if (!key || !isSet(secret, 'KmsKeyId')) yield finding('KmsKeyId', "the secret is encrypted with AWS's key", { expected: 'a key of your own' });
    else if ((!key.reference && key.endsWith('alias/aws/secretsmanager')) || isKeyOfAws({ resource, related }))
      yield finding('KmsKeyId', "the secret is encrypted with AWS's key", { expected: 'a key of your own' });
    else if (kmsKeyArns && !key.isOneOf(kmsKeyArns))
      yield finding('KmsKeyId', 'the key is not one of those that may be used', { expected: kmsKeyArns.join(', ') });
  },
});
