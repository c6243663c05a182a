import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'BEDROCKAGENTCORE_RUNTIME_PRIVATE_NETWORK_REQUIRED',
  title: 'AgentCore runtimes run in a VPC of yours',
  severity: 'medium',
  types: ['AWS::BedrockAgentCore::Runtime'],
  recommended: false,
  why: 'An agent on the public network can call any address. Talked into it by what it reads, it sends out what it knows, past your firewalls and flow logs.',
  fix: 'Set NetworkConfiguration.NetworkMode to VPC, with subnets and security groups in NetworkModeConfig.',
  scope: (runtime) =>
    !isSet(runtime, 'NetworkConfiguration') && isSet(runtime, 'CapacityProviderConfiguration')
      ? 'its network is that of its capacity provider'
      : true,
  *check(runtime) {
    // The public network is the default.
    if ((runtime.NetworkConfiguration?.NetworkMode ?? 'PUBLIC') === 'PUBLIC')
      yield finding('NetworkConfiguration.NetworkMode', 'the agent runs on the public network', { expected: 'VPC' });
  },
});
