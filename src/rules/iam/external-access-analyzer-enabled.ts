import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'IAM_EXTERNAL_ACCESS_ANALYZER_ENABLED',
  title: 'IAM Access Analyzer looks for what others can reach',
  severity: 'high',
  types: ['AWS::::Account'],
  why: 'Nobody reads all policies of all buckets, keys and queues. The analyzer does, and tells which of them let strangers in.',
  fix: 'Add an AWS::AccessAnalyzer::Analyzer of Type ACCOUNT or ORGANIZATION in the region.',
  scope: inEachRegion,
  *check(_, { state }) {
    if ((state.externalAccessAnalyzers ?? []).length === 0)
      yield finding('', 'no analyzer of external access is active in the region', { expected: 'an active analyzer' });
  },
});
