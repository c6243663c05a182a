import type { Example, ExamplesByRule } from '../../core/index.ts';

const app = (more: object = {}) => ({ Name: 'web', ...more });
const unknown = (Properties: Readonly<Record<string, unknown>>): Example => ({
  title: 'it is a parameter',
  template: { Parameters: { Value: { Type: 'String' } }, Resources: { Web: { Type: 'AWS::Amplify::App', Properties } } },
});
const value = { Ref: 'Value' };

export default {
  AMPLIFY_APP_BRANCH_AUTO_DELETION_ENABLED: {
    pass: [{ title: 'they are dropped', properties: app({ EnableBranchAutoDeletion: true }) }],
    fail: [
      { title: 'nothing is said', properties: app(), at: ['EnableBranchAutoDeletion'] },
      { title: 'they stay', properties: app({ EnableBranchAutoDeletion: false }), at: ['EnableBranchAutoDeletion'] },
    ],
    unknown: [unknown(app({ EnableBranchAutoDeletion: value }))],
  },
  AMPLIFY_APP_BUILD_SPEC_CONFIGURED: {
    pass: [{ title: 'there is one', properties: app({ BuildSpec: 'version: 1' }) }],
    fail: [{ title: 'nothing is said', properties: app(), at: ['BuildSpec'] }],
  },
  AMPLIFY_APP_NO_ENVIRONMENT_VARIABLES: {
    pass: [
      { title: 'nothing is said', properties: app() },
      { title: 'the list is empty', properties: app({ EnvironmentVariables: [] }) },
    ],
    fail: [{ title: 'there is one', properties: app({ EnvironmentVariables: [{ Name: 'STAGE', Value: 'live' }] }), at: ['EnvironmentVariables'] }],
  },
  AMPLIFY_APP_PLATFORM_CHECK: {
    pass: [
      { title: 'nothing is said, which is WEB', properties: app(), parameters: { approvedPlatform: 'WEB' } },
      { title: 'the approved one', properties: app({ Platform: 'WEB_COMPUTE' }), parameters: { approvedPlatform: 'WEB_COMPUTE' } },
    ],
    fail: [{ title: 'another', properties: app({ Platform: 'WEB_DYNAMIC' }), parameters: { approvedPlatform: 'WEB' }, at: ['Platform'] }],
    unknown: [{ ...unknown(app({ Platform: value })), parameters: { approvedPlatform: 'WEB' } }],
  },
} satisfies ExamplesByRule;
