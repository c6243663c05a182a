import { finding, isSet, rule } from '../../core/index.ts';
import { isKeyOfAws, keyNeeds } from '../../schema/aws-keys.ts';

export default rule({
  id: 'BEDROCK_AGENTCORE_MEMORY_ENCRYPTION_ENABLED',
  title: 'AgentCore memories are encrypted under a KMS key of yours',
  severity: 'medium',
  types: ['AWS::BedrockAgentCore::Memory'],
  recommended: false,
  needs: keyNeeds('EncryptionKeyArn'),
  why: 'A memory holds what people told the agent. Under the key of AWS you can neither say who may decrypt it, nor see it in the trail, nor take it back.',
  fix: 'Set EncryptionKeyArn to a KMS key. The change replaces the memory.',
  *check(memory, { related, resource }) {
    if (!isSet(memory, 'EncryptionKeyArn')) yield finding('EncryptionKeyArn', 'no KMS key is named', { expected: 'a KMS key' });
    else if (isKeyOfAws({ resource, related }))
      yield finding('EncryptionKeyArn', 'the memory is encrypted with a key of AWS', { expected: 'a KMS key of yours' });
  },
});
