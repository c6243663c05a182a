import { csv, finding, isSet, rule } from '../../core/index.ts';

const types = ['AWS::Amplify::Branch'] as const;

export default [
  rule({
    id: 'AMPLIFY_BRANCH_AUTO_BUILD_ENABLED',
    title: 'Amplify branches are built on each push',
    severity: 'low',
    recommended: false,
    types,
    why: 'A repair that is pushed does not reach users until somebody thinks of building it.',
    fix: 'Set EnableAutoBuild to true, or leave it out.',
    *check(branch) {
      // Absent is true.
      if (branch.EnableAutoBuild === false) yield finding('EnableAutoBuild', 'pushes are not built', { expected: 'true' });
    },
  }),
  rule({
    id: 'AMPLIFY_BRANCH_BUILD_SPEC_CONFIGURED',
    title: 'Amplify branches say how they are built',
    severity: 'low',
    recommended: false,
    types,
    why: 'Without a build specification of its own a branch is built as the app says, or as Amplify guesses.',
    fix: 'Set BuildSpec to the build specification.',
    *check(branch) {
      if (!isSet(branch, 'BuildSpec')) yield finding('BuildSpec', 'it has no build specification');
    },
  }),
  rule({
    id: 'AMPLIFY_BRANCH_FRAMEWORK_CONFIGURED',
    title: 'Amplify branches name their framework',
    severity: 'low',
    recommended: false,
    types,
    parameters: { approvedFrameworks: csv({ about: 'The frameworks that are approved; without it any will do.' }) },
    why: 'Amplify hosts some frameworks in their own way, which it can only do if it knows which one it is.',
    fix: 'Set Framework to the framework of the app.',
    *check(branch, { parameters }) {
      const approved = parameters.approvedFrameworks;
      if (!isSet(branch, 'Framework')) yield finding('Framework', 'no framework is named');
      else if (approved && !approved.includes(String(branch.Framework)))
        yield finding('Framework', `the framework is ${branch.Framework}`, { expected: approved.join(' or ') });
    },
  }),
  rule({
    id: 'AMPLIFY_BRANCH_PERFORMANCE_MODE_ENABLED',
    title: 'Amplify branches are served in performance mode',
    severity: 'low',
    recommended: false,
    types,
    why: 'Without it pages are kept for a shorter time at the edge, and are fetched anew more often.',
    fix: 'Set EnablePerformanceMode to true; changes may then take ten minutes to appear.',
    *check(branch) {
      if (branch.EnablePerformanceMode !== true) yield finding('EnablePerformanceMode', 'performance mode is off', { expected: 'true' });
    },
  }),
  rule({
    id: 'AMPLIFY_BRANCH_PULL_REQUEST_PREVIEW_ENABLED',
    title: 'Amplify branches show previews of pull requests',
    severity: 'low',
    recommended: false,
    types,
    why: 'Without a preview what a pull request changes is first seen when it is live.',
    fix: 'Set EnablePullRequestPreview to true; for a public repository think first of who may open one.',
    *check(branch) {
      if (branch.EnablePullRequestPreview !== true) yield finding('EnablePullRequestPreview', 'there are no previews', { expected: 'true' });
    },
  }),
];
