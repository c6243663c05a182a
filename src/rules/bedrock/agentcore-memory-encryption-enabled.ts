import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'BEDROCK_AGENTCORE_MEMORY_ENCRYPTION_ENABLED',
  title: 'AgentCore memories are encrypted under a KMS key of yours',
  severity: 'medium',
  types: ['AWS::BedrockAgentCore::Memory'],
  recommended: false,
  why: 'A memory holds what people told the agent. Under the key of AWS you can neither say who may decrypt it, nor see it in the trail, nor take it back.',
  fix: 'Set EncryptionKeyArn to a KMS key. The change replaces the memory.',
  *check(memory) {
    if (!isSet(memory, 'EncryptionKeyArn')) yield finding('EncryptionKeyArn', 'no KMS key is named', { expected: 'a KMS key' });
  },
});
