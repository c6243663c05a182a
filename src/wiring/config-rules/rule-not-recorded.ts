import { each, finding, isSet, some, texts, wiring } from '../../core/index.ts';
import { isRecordableType } from '../../schema/config-facts.ts';
import { called, listed, snippet } from '../_words.ts';
import { isRecorded } from './_recording.ts';
import { customUse, documented, indexes, managedUse, type RuleProperties } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_NOT_RECORDED',
  title: 'What a Config rule judges is recorded',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'silence',
    what: 'The rule is created and never evaluated for such resources: the console shows no resources in scope, which looks like compliance.',
  },
  why: 'A rule that waits for changes hears only of what the recorder records. IAM counts as recorded only where global types are included.',
  fix: 'Add the types to the recording group of the recorder, or narrow the scope of the rule to what is recorded.',
  *check(properties, { resource, graph }) {
    const recorders = graph.beside(resource, 'AWS::Config::ConfigurationRecorder');
    const [first] = recorders.items;
    if (!first || !waitsForChanges(properties)) return;
    const isMissed = (type: string) => isRecordableType(type) && !isRecorded(recorders, type);
    const more = (types: readonly string[]) => ({
      expected: `a recorder of ${listed(types, 'or')}`,
      related: [{ resource: first.resource, path: 'RecordingGroup' }],
      fix: snippet(
        'Record what the rule judges:',
        types.every((type) => type.startsWith('AWS::IAM::'))
          ? `
            RecordingGroup:
              AllSupported: true
              IncludeGlobalResourceTypes: true`
          : `
            RecordingGroup:
              ResourceTypes:
${types.map((type) => `                - ${type}`).join('\n')}`,
      ),
    });
    if (isSet(properties.Scope, 'ComplianceResourceTypes')) {
      yield* each(texts(properties.Scope, 'ComplianceResourceTypes'), function* (type, index) {
        if (!isMissed(type.value)) return;
        yield finding(
          `Scope.ComplianceResourceTypes[${index}]`,
          `${called(resource)} judges ${type.value}, which ${called(first.resource)} does not record: it is never evaluated for them`,
          more([type.value]),
        );
      });
      return;
    }
    const use = managedUse(properties);
    const rule = use && documented(use);
    const types = rule?.trigger.includes('periodic') ? [] : (rule?.types ?? []);
    if (types.length === 0 || !types.every(isMissed)) return;
    yield finding(
      'Source.SourceIdentifier',
      `${called(resource)} judges ${listed(types)}, which ${called(first.resource)} does not record: it is never evaluated`,
      more(types),
    );
  },
});

/** Rules that run from time to time look for themselves. */
function waitsForChanges(properties: RuleProperties): boolean {
  const managed = managedUse(properties);
  if (managed) return documented(managed)?.trigger.includes('change') === true;
  const custom = customUse(properties);
  return custom !== undefined && some(indexes(custom), (index) => custom.message(index)?.equals('ConfigurationItemChangeNotification') === true);
}
