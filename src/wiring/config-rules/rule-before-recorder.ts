import { finding, type Graph, type Resource, stackOf, type TypeName, wiring } from '../../core/index.ts';
import { called, listed, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_BEFORE_RECORDER',
  title: 'Config rules are created after the recorder of their stack',
  severity: 'high',
  types: [
    'AWS::Config::ConfigRule',
    'AWS::Config::ConformancePack',
    'AWS::Config::OrganizationConfigRule',
    'AWS::Config::OrganizationConformancePack',
  ],
  shipped: {
    as: 'deploy error',
    what: 'CloudFormation creates both at the same time. Where the rule is first, AWS Config refuses it (NoAvailableConfigurationRecorderException) and the stack rolls back; the next attempt may succeed.',
  },
  why: 'AWS Config takes rules only once the account has a recorder in the region, and CloudFormation knows of no order unless the template says so.',
  fix: 'Name the recorder and the delivery channel in the DependsOn of the rule.',
  *check(_, { resource, graph }) {
    const recorders = mates(graph, resource, 'AWS::Config::ConfigurationRecorder');
    const channels = mates(graph, resource, 'AWS::Config::DeliveryChannel');
    // Neither is done without the other: the recorder once it has started, the channel once there is a recorder. One is enough.
    if ([...recorders, ...channels].some((one) => graph.isAfter(resource, one))) return;
    const late = [...recorders.slice(0, 1), ...channels.slice(0, 1)];
    if (recorders.length === 0) return;
    const names = late.map((one) => called(one));
    yield finding('', `${called(resource)} can be created before ${listed(names)}: nothing in the template says which is first`, {
      expected: 'DependsOn for the recorder and the delivery channel',
      related: late.map((one) => ({ resource: one })),
      fix: snippet(
        'Let the rule wait:',
        `
          ${plainId(resource)}:
            Type: ${resource.type}
            DependsOn:
${late.map((one) => `              - ${plainId(one)}`).join('\n')}`,
      ),
    });
  },
});

/** Those of the same stack: what another stack makes is there already, or it is not ours to say. */
function mates(graph: Graph, subject: Resource, type: TypeName): Resource[] {
  return graph
    .beside(subject, type)
    .items.map((one) => one.resource)
    .filter((one) => stackOf(one) === stackOf(subject));
}
