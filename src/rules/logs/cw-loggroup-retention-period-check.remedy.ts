import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly retentionInDays?: number;
}

/** The days that CloudWatch Logs lets one choose. */
const choices = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

export default remedy<Facts>({
  rules: ['CW_LOGGROUP_RETENTION_PERIOD_CHECK'],
  types: ['AWS::Logs::LogGroup'],
  does: 'keeps events for at least as many days as the rule asks for',
  caution: 'events that have expired are gone, and longer ones cost storage',
  actions: { read: ['logs:DescribeLogGroups'], write: ['logs:PutRetentionPolicy'] },
  changes: ['RetentionInDays'],
  async read({ id }, ask) {
    let nextToken: string | undefined;
    do {
      const page = await ask('logs', 'DescribeLogGroups', { logGroupNamePrefix: id, ...(nextToken === undefined ? {} : { nextToken }) });
      const group = page?.logGroups?.find((one) => one.logGroupName === id);
      if (group) return group.retentionInDays === undefined ? {} : { retentionInDays: group.retentionInDays };
      nextToken = page?.nextToken;
    } while (nextToken);
    return undefined;
  },
  plan(facts, { id: logGroupName, parameters }) {
    const least = Number(parameters.MinRetentionTime ?? 365);
    const now = facts.retentionInDays;
    // Without a retention nothing ever expires.
    if (now === undefined || now >= least) return { steps: [], after: facts };
    const days = choices.find((one) => one >= least);
    if (days === undefined) return { refused: `CloudWatch Logs keeps nothing for ${least} days unless it keeps it for ever` };
    const put = (retentionInDays: number) => call('logs', 'PutRetentionPolicy', { logGroupName, retentionInDays });
    return { steps: [{ ...put(days), undo: [put(now)] }], after: { retentionInDays: days } };
  },
});
