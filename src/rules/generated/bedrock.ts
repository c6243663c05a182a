// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import agentcoreMemoryEncryptionEnabled from '../bedrock/agentcore-memory-encryption-enabled.ts';
import bedrockagentcoreGatewayAuthorizerEnabled from '../bedrock/bedrockagentcore-gateway-authorizer-enabled.ts';
import bedrockagentcoreRuntimePrivateNetworkRequired from '../bedrock/bedrockagentcore-runtime-private-network-required.ts';

export const rules: readonly Rule[] = [
  agentcoreMemoryEncryptionEnabled,
  bedrockagentcoreGatewayAuthorizerEnabled,
  bedrockagentcoreRuntimePrivateNetworkRequired,
];
