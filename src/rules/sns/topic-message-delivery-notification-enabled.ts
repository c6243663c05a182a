import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SNS_TOPIC_MESSAGE_DELIVERY_NOTIFICATION_ENABLED',
  title: 'SNS topics log whether messages were delivered',
  severity: 'medium',
  types: ['AWS::SNS::Topic'],
  // It can only be had for some protocols, and costs a log entry a message.
  recommended: false,
  why: 'A message that an endpoint did not take is lost without a word unless delivery is logged.',
  fix: 'Add an item to DeliveryStatusLogging with the Protocol, SuccessFeedbackRoleArn and FailureFeedbackRoleArn.',
  *check(topic) {
    if ((topic.DeliveryStatusLogging ?? []).length === 0)
      yield finding('DeliveryStatusLogging', 'delivery is not logged', { expected: 'an item for each protocol' });
  },
});
