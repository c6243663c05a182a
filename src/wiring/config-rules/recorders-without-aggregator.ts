import { Choice, finding, type Graph, isContainer, type Resource, Unknown, type Value, wiring } from '../../core/index.ts';
import { called, listed, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_CONFIG_RECORDERS_WITHOUT_AGGREGATOR',
  title: 'Where recorders run in several regions or accounts, an aggregator brings them together',
  severity: 'low',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'risk',
    what: 'Everything works, and nobody sees the whole: each region and account shows its own resources, and a question over all of them has to be asked in each.',
  },
  why: 'AWS Config keeps to its region and account. An aggregator is the one place where the compliance of all of them can be read and queried.',
  fix: 'Add an AWS::Config::ConfigurationAggregator in the home region, over the accounts or the organization.',
  *check(_, { resource, graph }) {
    const where = severalPlaces(resource, graph);
    if (where === undefined) return;
    // One that a condition keeps out of this region stands in another one.
    if (graph.estate.ofType('AWS::Config::ConfigurationAggregator').length > 0) return;
    const aggregators = graph.all('AWS::Config::ConfigurationAggregator');
    if (!aggregators.complete) aggregators.raise();
    yield finding('', `${called(resource)} is one of several, in ${where}, and no aggregator brings together what they record`, {
      expected: 'an AWS::Config::ConfigurationAggregator',
      fix: snippet(
        'Add an aggregator in the home region:',
        `
          Aggregator:
            Type: AWS::Config::ConfigurationAggregator
            Properties:
              AccountAggregationSources:
                - AccountIds: [!Ref AWS::AccountId]
                  AllAwsRegions: true`,
      ),
    });
  },
});

/** Where the recorders are, if certainly in more than one place; told of the first of them alone. */
function severalPlaces(resource: Resource, graph: Graph): string | undefined {
  const recorders = graph.estate.ofType(resource.type);
  const places = [...new Set(recorders.map((one) => [one.account, one.region].filter((part) => part !== undefined).join('/')))];
  if (places.length > 1 && !places.includes('')) return resource === recorders[0] ? listed(places) : undefined;
  return isForManyRegions(resource, graph) ? 'each region that the stack goes to' : undefined;
}

/** IAM is recorded in one region: whoever lets that hang on a condition deploys to several. */
function isForManyRegions({ properties }: Resource, graph: Graph): boolean {
  const group: Value = properties.RecordingGroup;
  if (group instanceof Unknown) graph.unknown(group.reason, 'RecordingGroup');
  const global = isContainer(group) ? (group as { readonly [key: string]: Value }).IncludeGlobalResourceTypes : undefined;
  if (global instanceof Unknown) graph.unknown(global.reason, 'RecordingGroup.IncludeGlobalResourceTypes');
  return global instanceof Choice;
}
