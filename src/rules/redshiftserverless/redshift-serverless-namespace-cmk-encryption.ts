import { csv, finding, rule, text } from '../../core/index.ts';
import { isKeyOfAws, keyNeeds } from '../../schema/aws-keys.ts';

export default rule({
  id: 'REDSHIFT_SERVERLESS_NAMESPACE_CMK_ENCRYPTION',
  title: 'Redshift Serverless namespaces are encrypted with a key of your own',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RedshiftServerless::Namespace'],
  parameters: { kmsKeyArns: csv({ about: 'ARNs of the KMS keys of which one must encrypt the data; any of your own if it is not given.' }) },
  needs: keyNeeds('KmsKeyId'),
  why: 'The data is encrypted in any case, but over a key of AWS you have no say: you cannot see who used it, and you cannot lock the data by taking the key away.',
  fix: 'Set KmsKeyId to a customer managed key.',
  *check(namespace, { parameters, related, resource }) {
    const key = text(namespace, 'KmsKeyId');
    if (key === undefined || (key.reference === undefined && key.equals('AWS_OWNED_KMS_KEY')) || isKeyOfAws({ resource, related }))
      yield finding('KmsKeyId', 'its data is encrypted with a key of AWS', { expected: 'a customer managed key' });
    else if (parameters.kmsKeyArns?.length && !key.isOneOf(parameters.kmsKeyArns))
      yield finding('KmsKeyId', 'its data is encrypted with another key than those that are asked for', {
        expected: parameters.kmsKeyArns.join(', '),
      });
  },
});
