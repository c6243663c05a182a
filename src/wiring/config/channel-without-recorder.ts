import { finding, text, wiring } from '../../core/index.ts';
import { called, snippet } from '../_words.ts';
import { neighbours } from './_neighbours.ts';
import { serviceLinkedRole } from './_role.ts';

export default wiring({
  id: 'WIRING_CONFIG_CHANNEL_WITHOUT_RECORDER',
  title: 'An AWS Config delivery channel has a recorder in its account and region',
  severity: 'high',
  types: ['AWS::Config::DeliveryChannel'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses a channel in a region that has no recorder (NoAvailableConfigurationRecorderException); where somebody has made one by hand, what it records is nobody’s decision.',
  },
  why: 'A delivery channel carries what a recorder records. Without a recorder there is nothing to deliver, and no Config rule has anything to judge.',
  fix: 'Add an AWS::Config::ConfigurationRecorder with a role and a recording group.',
  *check(properties, { resource, graph }) {
    if (neighbours(graph, resource, 'AWS::Config::ConfigurationRecorder').length > 0) return;
    const bucket = text(properties, 'S3BucketName')?.pattern.replaceAll('*', '');
    yield finding(
      '',
      `${called(resource)} has no recorder: there is none in its account and region, so nothing is ever delivered${bucket ? ` to ${bucket}` : ''}`,
      {
        expected: 'an AWS::Config::ConfigurationRecorder',
        fix: snippet(
          'Add a recorder beside the channel:',
          `
          Recorder:
            Type: AWS::Config::ConfigurationRecorder
            Properties:
              RoleARN: !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:${serviceLinkedRole}
              RecordingGroup:
                AllSupported: true
                IncludeGlobalResourceTypes: true`,
        ),
      },
    );
  },
});
