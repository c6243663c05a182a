import type { Examples } from '../../core/index.ts';

const instance = { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0123456789abcdef0' } };
const inventory = (AgentStatus: string, InstanceId: unknown = { Ref: 'Instance' }) => ({
  Type: 'AWS::SSM::ManagedInstanceInventory',
  Properties: { InstanceId, AgentStatus },
});
const running = { Instance: { instanceState: 'running' } };

export default {
  pass: [
    { title: 'its agent answers', resources: { Instance: instance, Inventory: inventory('Online') }, state: running },
    { title: 'its agent is active, as AWS Config says it', resources: { Instance: instance, Inventory: inventory('Active') }, state: running },
  ],
  fail: [
    { title: 'it has no agent', resources: { Instance: instance }, state: running, at: [''] },
    { title: 'its agent has stopped', resources: { Instance: instance, Inventory: inventory('Stopped') }, state: running, at: [''] },
    { title: 'its agent is silent', resources: { Instance: instance, Inventory: inventory('ConnectionLost') }, state: running, at: [''] },
    {
      title: 'the agent of another answers',
      resources: { Instance: instance, Other: instance, Inventory: inventory('Online', { Ref: 'Other' }) },
      state: { ...running, Other: { instanceState: 'stopped' } },
      at: [''],
    },
  ],
  unknown: [{ title: 'it is not launched yet', resources: { Instance: instance } }],
  notApplicable: [{ title: 'it is stopped', resources: { Instance: instance }, state: { Instance: { instanceState: 'stopped' } } }],
} satisfies Examples;
