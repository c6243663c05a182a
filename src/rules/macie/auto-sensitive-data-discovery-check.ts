import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'MACIE_AUTO_SENSITIVE_DATA_DISCOVERY_CHECK',
  title: 'Macie looks for sensitive data by itself',
  severity: 'high',
  types: ['AWS::::Account'],
  // It costs by object, and the administrator account decides on it.
  recommended: false,
  why: 'Jobs that somebody must start look at the buckets that are known. Sensitive data lies in those that nobody thought of.',
  fix: 'Turn automated sensitive data discovery on in the administrator account of Macie.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (state.macie?.automatedDiscovery !== 'ENABLED')
      yield finding('', 'automated discovery of sensitive data is not enabled', { expected: 'ENABLED' });
  },
});
