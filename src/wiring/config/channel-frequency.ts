import { finding, text, wiring } from '../../core/index.ts';
import { maximumExecutionFrequencies } from '../../schema/config-facts.ts';
import { meantFrequency } from '../_frequency.ts';
import { called, listed, plainId, snippet } from '../_words.ts';

const at = 'ConfigSnapshotDeliveryProperties.DeliveryFrequency';

export default wiring({
  id: 'WIRING_CONFIG_CHANNEL_FREQUENCY',
  title: 'A delivery channel says how often AWS Config delivers snapshots, in a word that AWS Config knows',
  severity: 'medium',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'silence',
    what: 'Without a frequency the bucket gets history files and nobody’s periodic snapshot, which is missed on the day of an audit. A frequency that AWS Config does not know fails the deployment.',
  },
  why: 'The delivery frequency sets how often a snapshot of the whole configuration reaches the bucket, and how often rules that wait for snapshots run. It takes five words and no others.',
  fix: 'Set ConfigSnapshotDeliveryProperties.DeliveryFrequency to One_Hour, Three_Hours, Six_Hours, Twelve_Hours or TwentyFour_Hours.',
  *check({ ConfigSnapshotDeliveryProperties }, { resource }) {
    const frequency = text(ConfigSnapshotDeliveryProperties, 'DeliveryFrequency');
    if (frequency?.isOneOf(maximumExecutionFrequencies)) return;
    const meant = frequency && meantFrequency(frequency.value);
    const message =
      frequency === undefined
        ? `${called(resource)} does not say how often AWS Config delivers snapshots of the configuration`
        : `${called(resource)} has the frequency ${frequency.value}, which AWS Config does not know${meant ? `: ${meant} is meant` : ''}`;
    yield finding(frequency === undefined ? '' : at, message, {
      expected: listed(maximumExecutionFrequencies, 'or'),
      fix: snippet(
        'Say how often:',
        `
          ${plainId(resource)}:
            Properties:
              ConfigSnapshotDeliveryProperties:
                DeliveryFrequency: ${meant ?? 'TwentyFour_Hours'}`,
      ),
    });
  },
});
