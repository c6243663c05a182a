import { each, finding, type Graph, independently, OwnName, type Resource, type ResourceTypes, type Text, text, wiring } from '../../core/index.ts';
import { isRegion, nearestRegion } from '../../schema/regions.ts';
import { called, snippet } from '../_words.ts';
import { type AggregatedSource, sourcesOf } from './_aggregated.ts';

export default wiring({
  id: 'WIRING_CONFIG_AGGREGATOR_REGIONS',
  title: 'An aggregator draws from regions that exist, each once, where a recorder records',
  severity: 'medium',
  types: ['AWS::Config::ConfigurationAggregator', 'AWS::Config::AggregationAuthorization'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a region that does not exist, and a list beside AllAwsRegions. A region without a recorder is taken, and shows nothing.',
  },
  why: 'What an aggregator shows is what recorders in its regions record. A region too many looks like one without resources.',
  fix: 'Name each region once and as AWS does, or set AllAwsRegions and leave the list out.',
  *check(properties, { resource, graph }) {
    if (resource.type === 'AWS::Config::AggregationAuthorization') {
      const region = text(properties as ResourceTypes['AWS::Config::AggregationAuthorization'], 'AuthorizedAwsRegion');
      if (region) yield* existing(region, 'AuthorizedAwsRegion', resource);
      return;
    }
    yield* each(sourcesOf(properties as ResourceTypes['AWS::Config::ConfigurationAggregator']), (source) => judge(source(), resource, graph));
  },
});

function* judge(source: AggregatedSource, resource: Resource, graph: Graph) {
  const { regions, path } = source;
  const at = (index: number) => `${path}.AwsRegions[${index}]`;
  const seen = new Set<string>();
  yield* independently(
    () => both(source, resource),
    () => each(regions, (region, index) => existing(region, at(index), resource)),
    () =>
      each(regions, function* (region, index) {
        const name = nameOf(region);
        if (name !== undefined && seen.has(name))
          yield finding(at(index), `${called(resource)} draws from ${name} twice`, { expected: 'each region once' });
        else if (name !== undefined) seen.add(name);
      }),
    () => each(regions, (region, index) => unrecorded(source, region, at(index), resource, graph)),
  );
}

function* both({ everywhere, regions, path }: AggregatedSource, resource: Resource) {
  if (regions.length === 0 || !everywhere) return;
  yield finding(`${path}.AwsRegions`, `${called(resource)} draws from all regions and from a list of them: AWS Config takes one of the two`, {
    expected: 'AllAwsRegions: true, or AwsRegions',
    fix: 'Remove AwsRegions, or AllAwsRegions.',
  });
}

/** What a region is called, as far as two can be told to be the same. */
function nameOf(region: Text): string | undefined {
  if (region.known) return region.value;
  const [only] = region.parts;
  return region.parts.length === 1 && only instanceof OwnName ? only.name : undefined;
}

function* existing(region: Text, path: string, resource: Resource) {
  const named = nameOf(region);
  // The region of the stack itself exists.
  if (named === 'AWS::Region' || isRegion(region.value)) return;
  const meant = nearestRegion(region.value);
  yield finding(path, `${called(resource)} draws from ${region.value}, which is no region of AWS`, {
    expected: meant ?? 'a region of AWS',
    ...(meant ? { fix: snippet('Name the region that was meant:', meant) } : {}),
  });
}

/** Only where several regions are deployed from here does it say something that one of them has no recorder. */
function* unrecorded(source: AggregatedSource, given: Text, path: string, resource: Resource, graph: Graph) {
  const recorders = graph.all('AWS::Config::ConfigurationRecorder');
  const regions = new Set(recorders.items.map((one) => one.resource.region));
  if (source.kind !== 'accounts' || regions.size < 2 || regions.has(undefined)) return;
  const region = nameOf(given) === 'AWS::Region' ? resource.region : given.value;
  if (region === undefined || regions.has(region) || !isRegion(region)) return;
  if (!recorders.complete) recorders.raise();
  yield finding(path, `${called(resource)} draws from ${region}, where no recorder of this app records: it stays empty there`, {
    expected: 'a region with a recorder',
    related: recorders.items.map((one) => ({ resource: one.resource })),
    fix: `Deploy a recorder in ${region}, or leave the region out.`,
  });
}
