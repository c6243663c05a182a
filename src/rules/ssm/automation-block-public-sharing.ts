import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'SSM_AUTOMATION_BLOCK_PUBLIC_SHARING',
  title: 'Systems Manager documents cannot be shared with everybody',
  severity: 'critical',
  types: ['AWS::::Account'],
  why: 'A runbook tells how the account is operated, at times with passwords. One wrong click shows it to the whole world.',
  fix: 'Set the service setting /ssm/documents/console/public-sharing-permission to Disable in the region.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (state.documentSharing !== 'Disable') yield finding('', 'documents may be shared with everybody', { expected: 'Disable' });
  },
});
