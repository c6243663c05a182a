import type { Examples } from '../../core/index.ts';

const runtime = { AgentRuntimeName: 'helper', RoleArn: 'arn:aws:iam::111122223333:role/agent' };
const inVpc = { NetworkMode: 'VPC', NetworkModeConfig: { Subnets: ['subnet-1'], SecurityGroups: ['sg-1'] } };

export default {
  pass: [{ title: 'the agent runs in a VPC', properties: { ...runtime, NetworkConfiguration: inVpc } }],
  fail: [
    {
      title: 'the network is the public one',
      properties: { ...runtime, NetworkConfiguration: { NetworkMode: 'PUBLIC' } },
      at: ['NetworkConfiguration.NetworkMode'],
    },
    { title: 'nothing is said of the network', properties: runtime, at: ['NetworkConfiguration.NetworkMode'] },
  ],
  unknown: [
    {
      title: 'the network is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: {
          Helper: { Type: 'AWS::BedrockAgentCore::Runtime', Properties: { ...runtime, NetworkConfiguration: { NetworkMode: { Ref: 'Mode' } } } },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a capacity provider has the network',
      properties: {
        ...runtime,
        CapacityProviderConfiguration: { CapacityProviderArn: 'arn:aws:bedrock-agentcore:eu-central-1:111122223333:capacity-provider/shared' },
      },
    },
  ],
} satisfies Examples;
