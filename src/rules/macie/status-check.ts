import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'MACIE_STATUS_CHECK',
  title: 'Macie is enabled in the region',
  severity: 'medium',
  types: ['AWS::::Account'],
  // It costs by bucket and object.
  recommended: false,
  why: 'Without it nobody knows in which buckets names, cards and keys lie, and which of them are open.',
  fix: 'Enable Macie in the region (AWS::Macie::Session with Status ENABLED), or for the whole organization.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (state.macie?.status !== 'ENABLED') yield finding('', 'Macie is not enabled in the region', { expected: 'ENABLED' });
  },
});
