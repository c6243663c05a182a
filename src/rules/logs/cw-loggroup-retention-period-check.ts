import { csv, finding, integer, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'CW_LOGGROUP_RETENTION_PERIOD_CHECK',
  title: 'Log groups keep their events long enough',
  severity: 'medium',
  types: ['AWS::Logs::LogGroup'],
  // How long is long enough differs from group to group.
  recommended: false,
  parameters: {
    LogGroupNames: csv({ about: 'Names of the log groups that are looked at; all where it is not given.' }),
    MinRetentionTime: integer({ about: 'For how many days events must be kept; 365 where it is not given.' }),
  },
  why: 'A break-in is often found months later. Events that are gone by then cannot tell how it happened.',
  fix: 'Set RetentionInDays to 365 or more, or leave it out to keep events for ever.',
  scope(group, { parameters }) {
    const names = parameters.LogGroupNames;
    if (!names) return true;
    return text(group, 'LogGroupName')?.isOneOf(names) ? true : 'it is not among LogGroupNames';
  },
  *check(group, { parameters }) {
    // A group without a retention never expires, which AWS documents as compliant.
    if (!isSet(group, 'RetentionInDays')) return;
    const wanted = parameters.MinRetentionTime ?? 365;
    const days = group.RetentionInDays as number;
    if (days < wanted)
      yield finding('RetentionInDays', `events are kept for ${days === 1 ? 'one day' : `${days} days`}`, { expected: `at least ${wanted}` });
  },
});
