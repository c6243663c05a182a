import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { neighbours } from './_neighbours.ts';

export default wiring({
  id: 'WIRING_CONFIG_RECORDER_WITHOUT_CHANNEL',
  title: 'An AWS Config recorder has a delivery channel in its account and region',
  severity: 'critical',
  types: ['AWS::Config::ConfigurationRecorder'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config cannot start a recorder that has nowhere to deliver (NoAvailableDeliveryChannelException): nothing is recorded, and no rule is evaluated.',
  },
  why: 'A recorder only starts once the account has a delivery channel in the same region. Without one nothing is recorded.',
  fix: 'Add an AWS::Config::DeliveryChannel with the S3 bucket that configuration snapshots go to.',
  *check(_, { resource, graph }) {
    if (neighbours(graph, resource, 'AWS::Config::DeliveryChannel').length > 0) return;
    yield finding('', `${called(resource)} has no delivery channel: there is none in its account and region, so it cannot start`, {
      expected: 'an AWS::Config::DeliveryChannel',
      fix: snippet(
        'Add a delivery channel beside the recorder:',
        `
          ${plainId(resource)}Channel:
            Type: AWS::Config::DeliveryChannel
            Properties:
              S3BucketName: !Ref DeliveryBucket
              ConfigSnapshotDeliveryProperties:
                DeliveryFrequency: TwentyFour_Hours`,
      ),
    });
  },
});
