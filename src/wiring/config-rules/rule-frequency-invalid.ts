import { each, finding, independently, isSet, listOf, type ResourceTypes, text, wiring } from '../../core/index.ts';
import { maximumExecutionFrequencies, messageTypes } from '../../schema/config-facts.ts';
import { meantFrequency } from '../_frequency.ts';
import { called, listed, snippet } from '../_words.ts';
import { bodyOf, ruleTypes } from './_sources.ts';

const unscheduled = messageTypes.filter((one) => one !== 'ScheduledNotification');

export default wiring({
  id: 'WIRING_CONFIG_RULE_FREQUENCY_INVALID',
  title: 'The frequency of a Config rule is one of the five that there are, and stands with a schedule',
  severity: 'high',
  types: ruleTypes,
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses the rule (a validation error, or InvalidParameterValueException where the message is not a schedule), and the stack rolls back.',
  },
  why: 'AWS Config knows five frequencies by name, from One_Hour to TwentyFour_Hours. Among source details, only a ScheduledNotification takes one.',
  fix: 'Use One_Hour, Three_Hours, Six_Hours, Twelve_Hours or TwentyFour_Hours, beside MessageType: ScheduledNotification.',
  *check(properties, { resource }) {
    const { body, prefix } = bodyOf(properties);
    const odd = function* (owner: { readonly MaximumExecutionFrequency?: string } | undefined, path: string) {
      const frequency = text(owner, 'MaximumExecutionFrequency');
      if (frequency === undefined || frequency.isOneOf(maximumExecutionFrequencies)) return;
      const written = frequency.pattern;
      const probable = meantFrequency(written);
      yield finding(
        path,
        `${called(resource)} has the frequency ${written}, which AWS Config does not know${probable ? `: ${probable} is meant` : ''}`,
        {
          expected: listed(maximumExecutionFrequencies, 'or'),
          ...(probable ? { fix: snippet('Use the name of the frequency:', `MaximumExecutionFrequency: ${probable}`) } : {}),
        },
      );
    };
    yield* independently(
      () => odd(body, `${prefix}MaximumExecutionFrequency`),
      () =>
        each(listOf((properties as ResourceTypes['AWS::Config::ConfigRule']).Source?.SourceDetails), function* (detail, index) {
          const path = `Source.SourceDetails[${index}].MaximumExecutionFrequency`;
          yield* odd(detail, path);
          // A message type that does not exist is told for itself.
          if (!isSet(detail, 'MaximumExecutionFrequency') || !text(detail, 'MessageType')?.isOneOf(unscheduled)) return;
          yield finding(path, `${called(resource)} gives a frequency to a message that is not a schedule`, {
            expected: 'no frequency, or MessageType: ScheduledNotification',
            fix: snippet(
              'Let the schedule have it:',
              `
                - EventSource: aws.config
                  MessageType: ScheduledNotification
                  MaximumExecutionFrequency: ${text(detail, 'MaximumExecutionFrequency')?.pattern}`,
            ),
          });
        }),
    );
  },
});
