import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'EC2_INSTANCE_MANAGED_BY_SSM',
  title: 'EC2 instances are managed by Systems Manager',
  severity: 'medium',
  types: ['AWS::EC2::Instance'],
  needs: [{ type: 'AWS::SSM::ManagedInstanceInventory', theirs: 'InstanceId', fields: ['AgentStatus'] }],
  why: 'Without the agent nobody knows what runs on the instance, patches do not reach it, and the way in is an open port instead of a session that is logged.',
  fix: 'Run the SSM Agent on the instance, and give its profile the policy AmazonSSMManagedInstanceCore.',
  scope: (_, { state }) => (state.instanceState === 'running' ? true : 'it is not running'),
  *check(_, { related }) {
    if (!some(related('AWS::SSM::ManagedInstanceInventory'), ({ properties }) => !hasGone(properties.AgentStatus)))
      yield finding('', 'no agent of Systems Manager answers for the instance');
  },
});

/** An inventory outlives the agent; where no status is told, the agent is there. */
function hasGone(status: string | undefined): boolean {
  return /^(stopped|terminated|inactive|connectionlost)$/i.test(status ?? '');
}
