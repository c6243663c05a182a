import type { Examples, ExamplesByRule } from '../../core/index.ts';

const branch = (more: object = {}) => ({ AppId: 'a1b2c3d4e5', BranchName: 'main', ...more });
const unknown = (key: string, parameters?: Readonly<Record<string, unknown>>) => [
  {
    title: 'it is a parameter',
    template: {
      Parameters: { Value: { Type: 'String' } },
      Resources: { Main: { Type: 'AWS::Amplify::Branch', Properties: branch({ [key]: { Ref: 'Value' } }) } },
    },
    ...(parameters ? { parameters } : {}),
  },
];
const flag = (key: string): Examples => ({
  pass: [{ title: 'it is on', properties: branch({ [key]: true }) }],
  fail: [
    { title: 'nothing is said', properties: branch(), at: [key] },
    { title: 'it is off', properties: branch({ [key]: false }), at: [key] },
  ],
  unknown: unknown(key),
});

export default {
  AMPLIFY_BRANCH_AUTO_BUILD_ENABLED: {
    pass: [
      { title: 'nothing is said, which is on', properties: branch() },
      { title: 'it is on', properties: branch({ EnableAutoBuild: true }) },
    ],
    fail: [{ title: 'it is off', properties: branch({ EnableAutoBuild: false }), at: ['EnableAutoBuild'] }],
    unknown: unknown('EnableAutoBuild'),
  },
  AMPLIFY_BRANCH_BUILD_SPEC_CONFIGURED: {
    pass: [{ title: 'there is one', properties: branch({ BuildSpec: 'version: 1' }) }],
    fail: [{ title: 'nothing is said', properties: branch(), at: ['BuildSpec'] }],
  },
  AMPLIFY_BRANCH_FRAMEWORK_CONFIGURED: {
    pass: [
      { title: 'one is named', properties: branch({ Framework: 'React' }) },
      { title: 'an approved one', properties: branch({ Framework: 'Next.js - SSR' }), parameters: { approvedFrameworks: 'React,Next.js - SSR' } },
    ],
    fail: [
      { title: 'nothing is said', properties: branch(), at: ['Framework'] },
      { title: 'another', properties: branch({ Framework: 'Vue' }), parameters: { approvedFrameworks: 'React' }, at: ['Framework'] },
    ],
    unknown: unknown('Framework', { approvedFrameworks: 'React' }),
  },
  AMPLIFY_BRANCH_PERFORMANCE_MODE_ENABLED: flag('EnablePerformanceMode'),
  AMPLIFY_BRANCH_PULL_REQUEST_PREVIEW_ENABLED: flag('EnablePullRequestPreview'),
} satisfies ExamplesByRule;
