import { finding, isSet, string, text } from '../../core/index.ts';

/** Parameters of the rules that want a KMS key: AWS gives the list as one string. */
export const keyParameters = {
  kmsKeyArns: string({ about: 'The ARNs of the KMS keys that are accepted, separated by commas; any key if none is given.' }),
};

/** What is wrong with the key of a resource that names its key as KmsKeyId. */
export function* keyFaults(owner: { readonly KmsKeyId?: string }, accepted: string | undefined) {
  const keys = (accepted ?? '').split(',').flatMap((one) => one.trim() || []);
  // A key may be named by its ARN or by its id alone.
  const names = keys.flatMap((arn) => [arn, arn.slice(arn.lastIndexOf('/') + 1)]);
  if (!isSet(owner, 'KmsKeyId')) yield finding('KmsKeyId', 'no KMS key is named', { expected: keys.join(', ') || 'a KMS key' });
  else if (keys.length > 0 && !text(owner, 'KmsKeyId')?.isOneOf(names))
    yield finding('KmsKeyId', 'the KMS key is none of those that are accepted', { expected: keys.join(', ') });
}
