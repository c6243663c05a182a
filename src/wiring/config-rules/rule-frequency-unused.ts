import { finding, isSet, listOf, type ResourceTypes, some, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { customUse, documented, indexes, managedUse, type RuleProperties, ruleTypes } from './_sources.ts';

export default wiring({
  id: 'WIRING_CONFIG_RULE_FREQUENCY_UNUSED',
  title: 'A Config rule has a frequency only if it runs from time to time',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a managed rule (InvalidParameterValueException: a maximum execution frequency is not allowed because only a change in resources triggers this managed rule). A custom rule is taken, and never runs as often as was meant.',
  },
  why: 'A rule that judges when resources change has no rhythm of its own. That of a custom rule stands in the source detail of its schedule.',
  fix: 'Leave MaximumExecutionFrequency out, or give it to the source detail with MessageType: ScheduledNotification.',
  scope: (properties) => isSet(ownerOf(properties), 'MaximumExecutionFrequency') || 'it has no frequency',
  *check(properties, { resource }) {
    const managed = managedUse(properties);
    if (managed) {
      const rule = documented(managed);
      if (!rule || rule.trigger.includes('periodic')) return;
      yield finding(
        `${managed.prefix}MaximumExecutionFrequency`,
        `${called(resource)} has a frequency, and ${rule.id} runs only when a resource changes`,
        {
          expected: 'no MaximumExecutionFrequency',
          fix: 'Remove MaximumExecutionFrequency.',
        },
      );
      return;
    }
    const custom = customUse(properties);
    // In an organization the frequency stands beside the triggers, and is that of the schedule among them.
    const wanted = custom?.prefix === '' ? 'ConfigurationSnapshotDeliveryCompleted' : 'ScheduledNotification';
    if (!custom || custom.count === 0 || some(indexes(custom), (index) => custom.message(index)?.equals(wanted) === true)) return;
    if (custom.prefix === '' && hasScheduleOfItsOwn(properties)) return;
    yield finding(
      `${custom.prefix}MaximumExecutionFrequency`,
      `${called(resource)} has a frequency, and nothing that wakes it is a schedule that would use it`,
      {
        expected: 'a frequency beside MessageType: ScheduledNotification',
        fix: 'Move MaximumExecutionFrequency to the source detail with MessageType: ScheduledNotification, or remove it.',
      },
    );
  },
});

function ownerOf(properties: RuleProperties): { readonly MaximumExecutionFrequency?: string } {
  return (managedUse(properties) ?? customUse(properties))?.body ?? {};
}

/** Then the one of the rule says the same once more. */
function hasScheduleOfItsOwn(properties: RuleProperties): boolean {
  return some(listOf((properties as ResourceTypes['AWS::Config::ConfigRule']).Source.SourceDetails), (one) =>
    isSet(one, 'MaximumExecutionFrequency'),
  );
}
