import { csv, finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'GUARDDUTY_ENABLED_CENTRALIZED',
  title: 'GuardDuty watches the account in the region',
  severity: 'high',
  types: ['AWS::::Account'],
  parameters: { CentralMonitoringAccount: csv({ about: 'The accounts to which findings may go; anywhere, if it is not given.' }) },
  why: 'Who breaks in works where nobody watches: in a region that is not used, for miners or as a place to come back from.',
  fix: 'Add an AWS::GuardDuty::Detector with Enable true in the region, or enable GuardDuty for the whole organization.',
  scope: inEachRegion,
  *check(_, { parameters: { CentralMonitoringAccount: central }, resource, state }) {
    if (state.guardDuty?.enabled !== true) {
      yield finding('', 'GuardDuty is not enabled in the region', { expected: 'an AWS::GuardDuty::Detector' });
      return;
    }
    // Who gathers the findings of others gathers its own.
    const gatheredBy = state.guardDuty.administratorId ?? resource.id;
    if (central && !central.includes(gatheredBy))
      yield finding('', `findings are gathered in the account ${gatheredBy}`, { expected: central.join(' or ') });
  },
});
