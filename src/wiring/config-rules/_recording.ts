import { type Related, type Relative, some, text, texts } from '../../core/index.ts';
import { globalResourceTypes } from '../../schema/config-facts.ts';

type Recorder = Relative<'AWS::Config::ConfigurationRecorder'>;

/** Whether one of the recorders records a type, by its name in AWS Config. */
export function isRecorded(recorders: Related<Recorder>, type: string): boolean {
  return some(recorders, (one) => records(one, type));
}

function records({ properties }: Recorder, type: string): boolean {
  const { RecordingGroup: group } = properties;
  // Without a group everything is recorded but what is global.
  if (!group) return !globalResourceTypes.includes(type);
  const listed = texts(group, 'ResourceTypes');
  const strategy = text(group.RecordingStrategy, 'UseOnly');
  if (strategy?.equals('EXCLUSION_BY_RESOURCE_TYPES'))
    return !some(texts(group.ExclusionByResourceTypes, 'ResourceTypes'), (one) => one.equals(type));
  if (strategy?.equals('INCLUSION_BY_RESOURCE_TYPES') || (!strategy && group.AllSupported !== true)) {
    // A group that records nothing is told for itself, and not by every rule.
    return listed.length === 0 || some(listed, (one) => one.equals(type));
  }
  return group.IncludeGlobalResourceTypes === true || !globalResourceTypes.includes(type);
}
