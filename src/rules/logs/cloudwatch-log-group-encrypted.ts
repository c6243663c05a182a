import { finding, isSet, rule, string, text } from '../../core/index.ts';

export default rule({
  id: 'CLOUDWATCH_LOG_GROUP_ENCRYPTED',
  title: 'Log groups are encrypted with a KMS key of your own',
  severity: 'medium',
  types: ['AWS::Logs::LogGroup'],
  // CloudWatch Logs encrypts all groups with a key of AWS anyway.
  recommended: false,
  parameters: { KmsKeyId: string({ about: 'ARN of the key that must be used.' }) },
  why: 'Logs pick up names, addresses and tokens. With a key of your own, its policy decides who can read them, on top of IAM.',
  fix: 'Set KmsKeyId to the ARN of a key whose policy lets CloudWatch Logs use it.',
  *check(group, { parameters }) {
    if (!isSet(group, 'KmsKeyId')) yield finding('KmsKeyId', 'the log group has no KMS key');
    else if (parameters.KmsKeyId !== undefined && !text(group, 'KmsKeyId')?.equals(parameters.KmsKeyId))
      yield finding('KmsKeyId', 'the key is not the one wanted', { expected: parameters.KmsKeyId });
  },
});
