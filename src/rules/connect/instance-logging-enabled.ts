import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CONNECT_INSTANCE_LOGGING_ENABLED',
  title: 'Connect instances log their flows to CloudWatch',
  severity: 'medium',
  types: ['AWS::Connect::Instance'],
  why: 'Without flow logs nobody can tell why a call was cut, or sent to the wrong place.',
  fix: 'Set Attributes.ContactflowLogs to true, and logging in each flow.',
  *check(instance) {
    // Flow logs are off by default.
    if (instance.Attributes?.ContactflowLogs !== true) yield finding('Attributes.ContactflowLogs', 'flows are not logged', { expected: 'true' });
  },
});
