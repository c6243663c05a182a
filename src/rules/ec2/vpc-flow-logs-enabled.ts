import { finding, rule, some, string } from '../../core/index.ts';

export default rule({
  id: 'VPC_FLOW_LOGS_ENABLED',
  title: 'VPCs keep flow logs',
  severity: 'medium',
  types: ['AWS::EC2::VPC'],
  needs: [{ type: 'AWS::EC2::FlowLog', theirs: 'ResourceId', fields: ['TrafficType'] }],
  parameters: { trafficType: string({ about: 'The traffic that must be logged: ACCEPT, REJECT or ALL; any if not given.' }) },
  why: 'Without flow logs nobody can tell afterwards who spoke with what, where data went, or that somebody had been knocking for weeks.',
  fix: 'Add an AWS::EC2::FlowLog whose ResourceId is the VPC, with ResourceType VPC and TrafficType ALL (or the one that is wanted).',
  *check(_, { related, parameters }) {
    const wanted = parameters.trafficType?.toUpperCase();
    const logs = related('AWS::EC2::FlowLog');
    // A log of all traffic holds each kind of it.
    if (some(logs, ({ properties }) => wanted === undefined || properties.TrafficType === 'ALL' || properties.TrafficType === wanted)) return;
    const what = wanted !== undefined && wanted !== 'ALL' ? `${wanted} traffic` : 'all traffic';
    if (logs.items.length === 0) yield finding('', 'it has no flow log', { expected: 'an AWS::EC2::FlowLog' });
    else
      yield finding('', `none of its flow logs holds ${what}`, {
        expected: `TrafficType: ${wanted}`,
        related: logs.items.map(({ resource }) => ({ resource })),
      });
  },
});
