import { finding, rule, some, string, texts } from '../../core/index.ts';

const topic = () => string({ about: 'ARN of a topic; where some are given, the stack must notify one of them.' });

export default rule({
  id: 'CLOUDFORMATION_STACK_NOTIFICATION_CHECK',
  title: 'Stacks notify a topic of what happens to them',
  severity: 'low',
  types: ['AWS::CloudFormation::Stack'],
  recommended: false,
  parameters: { snsTopic1: topic(), snsTopic2: topic(), snsTopic3: topic(), snsTopic4: topic(), snsTopic5: topic() },
  why: 'A stack that was changed, rolled back or deleted by somebody else is noticed only when something no longer works.',
  fix: 'Name a topic in NotificationARNs.',
  *check(stack, { parameters }) {
    const wanted = [parameters.snsTopic1, parameters.snsTopic2, parameters.snsTopic3, parameters.snsTopic4, parameters.snsTopic5].filter(
      (one) => one !== undefined,
    );
    const path = 'NotificationARNs';
    if (texts(stack, path).length === 0) yield finding(path, 'the stack notifies nobody');
    else if (wanted.length > 0 && !some(texts(stack, path), (one) => one.isOneOf(wanted)))
      yield finding(path, 'the stack notifies none of the wanted topics', { expected: wanted.join(' or ') });
  },
});
