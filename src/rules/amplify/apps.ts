import { finding, isSet, rule, string } from '../../core/index.ts';

const types = ['AWS::Amplify::App'] as const;

export default [
  rule({
    id: 'AMPLIFY_APP_BRANCH_AUTO_DELETION_ENABLED',
    title: 'Amplify apps drop branches that are gone from the repository',
    severity: 'low',
    recommended: false,
    types,
    why: 'What was built from a deleted branch stays on the internet, and is never mended again.',
    fix: 'Set EnableBranchAutoDeletion to true.',
    *check(app) {
      if (app.EnableBranchAutoDeletion !== true) yield finding('EnableBranchAutoDeletion', 'deleted branches stay online', { expected: 'true' });
    },
  }),
  rule({
    id: 'AMPLIFY_APP_BUILD_SPEC_CONFIGURED',
    title: 'Amplify apps say how they are built',
    severity: 'low',
    recommended: false,
    types,
    why: 'Without a build specification Amplify guesses how to build the app, and may guess otherwise some day.',
    fix: 'Set BuildSpec to the build specification.',
    *check(app) {
      if (!isSet(app, 'BuildSpec')) yield finding('BuildSpec', 'it has no build specification');
    },
  }),
  rule({
    id: 'AMPLIFY_APP_NO_ENVIRONMENT_VARIABLES',
    title: 'Amplify apps have no environment variables',
    severity: 'medium',
    recommended: false,
    types,
    why: 'Variables of an app can be read by everybody who may look at it, and often end up in the pages that are built.',
    fix: 'Remove EnvironmentVariables, and read secrets from Secrets Manager or Parameter Store.',
    *check(app) {
      if ((app.EnvironmentVariables ?? []).length > 0) yield finding('EnvironmentVariables', 'it has environment variables', { expected: 'none' });
    },
  }),
  rule({
    id: 'AMPLIFY_APP_PLATFORM_CHECK',
    title: 'Amplify apps run on the approved platform',
    severity: 'low',
    recommended: false,
    types,
    parameters: {
      approvedPlatform: string({ about: 'The platform that is approved.', required: true, allowed: ['WEB', 'WEB_DYNAMIC', 'WEB_COMPUTE'] }),
    },
    why: 'The platform decides whether pages are files or made by code of yours on each request: another thing to guard and to pay for.',
    fix: 'Set Platform to the approved one.',
    *check(app, { parameters }) {
      const platform = app.Platform ?? 'WEB';
      if (platform !== parameters.approvedPlatform)
        yield finding('Platform', `the platform is ${platform}`, { expected: parameters.approvedPlatform });
    },
  }),
];
