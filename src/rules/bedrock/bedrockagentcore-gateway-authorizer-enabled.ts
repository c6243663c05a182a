import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'BEDROCKAGENTCORE_GATEWAY_AUTHORIZER_ENABLED',
  title: 'AgentCore gateways let nobody in without authentication',
  severity: 'high',
  types: ['AWS::BedrockAgentCore::Gateway'],
  why: 'A gateway turns APIs and functions into tools. Without an authorizer, whoever knows its address uses them, with the rights of the gateway.',
  fix: 'Set AuthorizerType to CUSTOM_JWT (with AuthorizerConfiguration) or AWS_IAM.',
  *check(gateway) {
    if (gateway.AuthorizerType === 'NONE')
      yield finding('AuthorizerType', 'callers need not say who they are', { expected: 'CUSTOM_JWT or AWS_IAM' });
  },
});
