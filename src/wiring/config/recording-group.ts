import { each, finding, independently, isSet, type Text, texts, wiring } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { isRecordableType, nearestRecordableType, recordingStrategies } from '../../schema/config-facts.ts';
import { configType, isKnownType } from '../../schema/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { type Group, readGroup } from './_group.ts';

export default wiring({
  id: 'WIRING_CONFIG_RECORDING_GROUP',
  title: 'An AWS Config recorder says what it records, in a way that AWS Config takes',
  severity: 'medium',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a recording group that contradicts itself, names nothing or names a type that it does not record (InvalidRecordingGroupException, ValidationException). Without a group it takes its own default in silence, and IAM is not recorded.',
  },
  why: 'The recording group decides what the rules of the account can ever see: everything supported, a list of types, or everything but a list. Each way has its own properties, and AWS Config refuses a mixture.',
  fix: 'Set RecordingGroup.AllSupported to true, or list ResourceTypes, or exclude types with RecordingStrategy.UseOnly: EXCLUSION_BY_RESOURCE_TYPES; one of the three.',
  *check(properties, { resource }) {
    const name = called(resource);
    if (!isSet(properties, 'RecordingGroup')) {
      yield finding('', `${name} has no recording group: AWS Config then records everything but IAM, and nobody has decided that`, {
        expected: 'a RecordingGroup',
        fix: everything(plainId(resource)),
      });
      return;
    }
    yield* independently(
      () => contradiction(readGroup(properties), name, plainId(resource)),
      () =>
        each(texts(properties.RecordingGroup, 'ResourceTypes'), (type, index) => unrecordable(type, `RecordingGroup.ResourceTypes[${index}]`, name)),
      () =>
        each(texts(properties.RecordingGroup?.ExclusionByResourceTypes, 'ResourceTypes'), (type, index) =>
          unrecordable(type, `RecordingGroup.ExclusionByResourceTypes.ResourceTypes[${index}]`, name),
        ),
    );
  },
});

/** The first thing that AWS Config refuses the group for. */
function* contradiction({ all, global, types, excluded, strategy }: Group, name: string, id: string) {
  const at = (path: string, message: string, fix = everything(id)) =>
    finding(`RecordingGroup${path}`, `${name} ${message}`, { expected: 'one way of choosing what is recorded', fix });
  const useOnly = '.RecordingStrategy.UseOnly';
  if (strategy !== undefined && !recordingStrategies.some((one) => one === strategy)) {
    const meant = nearest(strategy, recordingStrategies, 8);
    yield at(useOnly, `follows the strategy ${strategy}, which AWS Config does not know${meant ? `: ${meant} is meant` : ''}`);
  } else if (all && types > 0)
    yield at('.ResourceTypes', 'records everything supported (AllSupported) and lists types as well: AWS Config refuses both together');
  else if (all && excluded > 0)
    yield at(
      '.ExclusionByResourceTypes',
      'records everything supported (AllSupported) and excludes types: AWS Config refuses both together',
      excluding(id),
    );
  else if (all && strategy !== undefined && strategy !== 'ALL_SUPPORTED_RESOURCE_TYPES')
    yield at(useOnly, `records everything supported (AllSupported) by the strategy ${strategy}, which is another one`);
  else if (strategy === 'ALL_SUPPORTED_RESOURCE_TYPES' && !all)
    yield at(useOnly, 'records everything by its strategy, but does not set AllSupported to true, as AWS Config wants');
  else if (strategy === 'INCLUSION_BY_RESOURCE_TYPES' && types === 0)
    yield at(useOnly, 'records listed types by its strategy, and lists none in ResourceTypes');
  else if (strategy === 'EXCLUSION_BY_RESOURCE_TYPES' && excluded === 0)
    yield at(useOnly, 'excludes types by its strategy, and lists none in ExclusionByResourceTypes', excluding(id));
  else if (excluded > 0 && strategy !== 'EXCLUSION_BY_RESOURCE_TYPES')
    yield at('.ExclusionByResourceTypes', 'excludes types without RecordingStrategy.UseOnly: EXCLUSION_BY_RESOURCE_TYPES', excluding(id));
  else if (!all && types === 0 && excluded === 0)
    yield at('', 'has an empty recording group: neither AllSupported nor any ResourceTypes, so there is nothing to record');
  else if (global() && !all && strategy !== 'EXCLUSION_BY_RESOURCE_TYPES')
    yield at('.IncludeGlobalResourceTypes', 'includes global types beside a list of types: AWS Config takes that only with AllSupported');
}

function* unrecordable(type: Text, path: string, name: string) {
  const { value } = type;
  // Types of third parties are registered in an account, and in nobody's list.
  if (isRecordableType(value) || (/^\w+::/.test(value) && !value.startsWith('AWS::'))) return;
  const other = configType(value) ?? value;
  const meant = isRecordableType(other) ? other : nearestRecordableType(value);
  const what = isKnownType(value) && !meant ? 'which AWS Config does not record' : 'which is no type that AWS Config records';
  yield finding(path, `${name} names ${value}, ${what}${meant ? `: ${meant} is meant` : ''}`, {
    expected: meant ?? 'a type that AWS Config records',
    fix: meant ? `Write ${meant} in place of ${value}.` : `Take ${value} out of the list.`,
  });
}

function everything(id: string): string {
  return snippet(
    'Record everything that AWS Config supports:',
    `
      ${id}:
        Properties:
          RecordingGroup:
            AllSupported: true
            IncludeGlobalResourceTypes: true`,
  );
}

function excluding(id: string): string {
  return snippet(
    'Record everything but some types:',
    `
      ${id}:
        Properties:
          RecordingGroup:
            ExclusionByResourceTypes:
              ResourceTypes: [AWS::EC2::NetworkInterface]
            RecordingStrategy:
              UseOnly: EXCLUSION_BY_RESOURCE_TYPES`,
  );
}
