import { anyOf, finding, isSet, listOf, some, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

const people = ['email', 'email-json', 'sms'];

export default wiring({
  id: 'WIRING_TOPIC_DISPLAY_NAME',
  title: 'A topic that people subscribe to by mail or phone has a display name',
  severity: 'low',
  types: ['AWS::SNS::Topic'],
  shipped: {
    as: 'risk',
    what: 'Mails come from "AWS Notifications" and are taken for spam, the one that asks for a confirmation among them: who does not confirm hears nothing.',
  },
  why: 'The display name is who mails are from, and what text messages begin with. Without it nobody can tell a warning of this system from any other.',
  fix: 'Set DisplayName of the topic to the name of the system that warns.',
  *check(topic, { resource, graph }) {
    if (isSet(topic, 'DisplayName')) return;
    const subscriptions = graph.joined(resource, { type: 'AWS::SNS::Subscription', theirs: 'TopicArn' });
    const heard = anyOf(
      () => some(subscriptions, (one) => people.includes(one.properties.Protocol)),
      () => some(listOf(topic.Subscription), (one) => people.includes(one.Protocol)),
    );
    if (!heard) return;
    const by = subscriptions.items.map((one) => ({ resource: one.resource }));
    yield finding('DisplayName', `${called(resource)} has no display name, and people subscribe to it: its mails say only that AWS sends them`, {
      expected: 'a DisplayName',
      related: by,
      fix: snippet('Say who it is that warns:', `${plainId(resource)}:\n  Properties:\n    DisplayName: Compliance alerts`),
    });
  },
});
