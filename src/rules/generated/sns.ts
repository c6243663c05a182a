// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import encryptedKms from '../sns/encrypted-kms.ts';
import topicMessageDeliveryNotificationEnabled from '../sns/topic-message-delivery-notification-enabled.ts';
import topicNoPublicAccess from '../sns/topic-no-public-access.ts';

export const rules: readonly Rule[] = [
  encryptedKms,
  topicMessageDeliveryNotificationEnabled,
  topicNoPublicAccess,
];
