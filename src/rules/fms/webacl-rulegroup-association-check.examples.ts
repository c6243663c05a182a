import type { Examples } from '../../core/index.ts';

const parameters = { ruleGroups: 'first:NONE, second:COUNT' };
const group = (RuleId: string, Priority: number, Type: string) => ({ RuleId, Priority, OverrideAction: { Type } });
const acl = (...Rules: readonly object[]) => ({
  properties: { Name: 'guard', MetricName: 'guard', DefaultAction: { Type: 'ALLOW' }, Rules },
  parameters,
});

export default {
  pass: [{ title: 'they stand in order', ...acl(group('first', 0, 'NONE'), group('second', 1, 'COUNT')) }],
  fail: [
    { title: 'one is missing', ...acl(group('first', 0, 'NONE')), at: ['Rules'] },
    { title: 'they stand the other way round', ...acl(group('second', 0, 'COUNT'), group('first', 1, 'NONE')), at: ['Rules', 'Rules'] },
    { title: 'one only counts', ...acl(group('first', 0, 'COUNT'), group('second', 1, 'COUNT')), at: ['Rules'] },
  ],
} satisfies Examples;
