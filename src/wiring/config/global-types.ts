import { Choice, finding, type Graph, isSet, type Relative, type Resource, some, string, type Value, wiring } from '../../core/index.ts';
import { recordsGlobalTypes as canRecordGlobalTypes } from '../../schema/config-facts.ts';
import { hasHomeRegion } from '../_ingredients.ts';
import { called, plainId, snippet } from '../_words.ts';
import { readGroup, recordsGlobalTypes } from './_group.ts';

const flag = ['RecordingGroup', 'IncludeGlobalResourceTypes'] as const;
type Recorder = Relative<'AWS::Config::ConfigurationRecorder'>;

export default wiring({
  id: 'WIRING_CONFIG_GLOBAL_TYPES',
  title: 'AWS Config records IAM in one region of an account: not in none, and not in every one',
  severity: 'medium',
  types: ['AWS::Config::ConfigurationRecorder'],
  parameters: {
    homeRegion: string({ about: 'The one region in which IAM’s users, groups, roles and policies are to be recorded.' }),
  },
  shipped: {
    as: 'silence',
    what: 'Where no region records IAM, rules about users, roles and policies have nothing to judge and never fail. Where every region does, each change is recorded and paid for once a region.',
  },
  why: 'IAM is the same in every region, and AllSupported alone leaves it out. One region has to include it, and a second one only doubles the bill and the findings.',
  fix: 'Set RecordingGroup.IncludeGlobalResourceTypes to true in one region, by a condition that compares it with AWS::Region, and to false elsewhere.',
  scope: (properties) => properties.RecordingGroup !== undefined || 'it has no recording group, which is another finding',
  *check(properties, { resource, graph, parameters }) {
    // Somebody has thought of it: where it is deployed decides.
    if (isDecidedElsewhere(resource)) return;
    if (recordsGlobalTypes(properties)) {
      const home = homeOf(graph, resource, parameters.homeRegion);
      if (home) yield again(resource, home);
      else if (isMadeEverywhere(resource) && hasHomeRegion(graph, resource)) yield everywhere(resource);
    } else if (readGroup(properties).all && isHome(resource, parameters.homeRegion)) {
      const others = othersOf(graph, resource);
      if (some(others, records)) return;
      // A stack of one region that says no, on purpose, may leave it to a region that is not among what is judged.
      const leaves = others.length === 0 && resource.region !== undefined && isSet(properties.RecordingGroup, 'IncludeGlobalResourceTypes');
      if (leaves && parameters.homeRegion === undefined)
        graph.unknown(`whether IAM is to be recorded in ${resource.region} is for the parameter homeRegion to say`);
      yield never(resource);
    }
  },
});

/** Whether a condition, a mapping or a parameter says if this stack records IAM. */
function isDecidedElsewhere({ properties, origin }: Resource): boolean {
  const group: Value = properties.RecordingGroup;
  if (group instanceof Choice) return true;
  const value = (group as { readonly [name: string]: Value } | undefined)?.IncludeGlobalResourceTypes;
  return value instanceof Choice || (origin.madeOf?.(flag).length ?? 0) > 0;
}

/** Whether IAM would have to be recorded here, as far as is said: not in another region than home, nor where AWS Config cannot. */
function isHome({ region }: Resource, home: string | undefined): boolean {
  return region === undefined || ((home === undefined || home === region) && canRecordGlobalTypes(region));
}

/** The same words in every region that the stack is deployed to. */
function isMadeEverywhere({ region, condition, origin }: Resource): boolean {
  return region === undefined && condition === undefined && origin.madeOf !== undefined;
}

function othersOf(graph: Graph, { key, account }: Resource): readonly Recorder[] {
  const all = graph.all('AWS::Config::ConfigurationRecorder');
  if (!all.complete) all.raise();
  return all.items.filter(({ resource }) => resource.key !== key && (resource.account ?? account) === (account ?? resource.account));
}

function records({ resource, properties }: Recorder): boolean {
  return isDecidedElsewhere(resource) || recordsGlobalTypes(properties);
}

/** The recorder of another region that records IAM already, and before this one. */
function homeOf(graph: Graph, resource: Resource, homeRegion: string | undefined): Resource | undefined {
  if (resource.region === undefined || resource.region === homeRegion) return undefined;
  const all = graph.all('AWS::Config::ConfigurationRecorder');
  const candidates = all.items.filter((one) => one.resource.account === resource.account && one.resource.region !== undefined);
  let home: Recorder | undefined;
  some(
    candidates.toSorted((one, other) => Number(other.resource.region === homeRegion) - Number(one.resource.region === homeRegion)),
    (one) => {
      if (one.resource.key === resource.key) return true;
      if (one.resource.region === resource.region || isDecidedElsewhere(one.resource) || !recordsGlobalTypes(one.properties)) return false;
      home = one;
      return true;
    },
  );
  if (!home && !all.complete) all.raise();
  return home?.resource;
}

function never(resource: Resource) {
  return finding(
    'RecordingGroup',
    `${called(resource)} records everything but IAM, and no recorder of another region includes it: rules about users, roles and policies have nothing to judge`,
    {
      expected: 'IncludeGlobalResourceTypes: true in one region',
      fix: snippet(
        'Include IAM in the home region:',
        `
        ${plainId(resource)}:
          Properties:
            RecordingGroup:
              AllSupported: true
              IncludeGlobalResourceTypes: true`,
      ),
    },
  );
}

function everywhere(resource: Resource) {
  return finding(
    'RecordingGroup',
    `${called(resource)} records IAM wherever the stack is deployed, though a parameter says which region is home: every change of it is paid for once a region`,
    { expected: 'IAM recorded in the home region alone', fix: leaveIam(resource) },
  );
}

function again(resource: Resource, home: Resource) {
  return finding(
    'RecordingGroup',
    `${called(resource)} in ${resource.region} records IAM, which ${called(home)} in ${home.region} records already: every change of it is paid for twice`,
    {
      expected: `IAM recorded in ${home.region} alone`,
      related: [{ resource: home, path: 'RecordingGroup' }],
      fix: leaveIam(resource),
    },
  );
}

function leaveIam(resource: Resource): string {
  return snippet(
    'Leave IAM to the home region:',
    `
    ${plainId(resource)}:
      Properties:
        RecordingGroup:
          AllSupported: true
          IncludeGlobalResourceTypes: !If [IsHomeRegion, true, false]`,
  );
}
