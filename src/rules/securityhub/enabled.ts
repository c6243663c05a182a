import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'SECURITYHUB_ENABLED',
  title: 'Security Hub gathers findings in the region',
  severity: 'medium',
  types: ['AWS::::Account'],
  // It costs by check, and other tools do the same.
  recommended: false,
  why: 'Findings of many services and accounts lie in as many places, and nobody looks at all of them.',
  fix: 'Add an AWS::SecurityHub::Hub in the region, or enable Security Hub for the whole organization.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (!state.securityHub) yield finding('', 'Security Hub is not enabled in the region', { expected: 'an AWS::SecurityHub::Hub' });
  },
});
