import { csv, finding, rule } from '../../core/index.ts';
import { isExempted } from './_exempted.ts';

export default rule({
  id: 'CODEBUILD_PROJECT_ENVIRONMENT_PRIVILEGED_CHECK',
  title: 'CodeBuild projects do not run in privileged mode',
  severity: 'high',
  types: ['AWS::CodeBuild::Project'],
  // Whoever builds container images needs it.
  recommended: false,
  parameters: { exemptedProjects: csv({ about: 'Names of projects that may run in privileged mode.' }) },
  why: 'In privileged mode the build reaches all devices of its host, so that a poisoned dependency gets further than the container.',
  fix: 'Set Environment.PrivilegedMode to false, or leave it out; build images by a tool that needs no daemon.',
  *check(project, { parameters }) {
    if (project.Environment?.PrivilegedMode === true && !isExempted(project, parameters.exemptedProjects))
      yield finding('Environment.PrivilegedMode', 'the build runs in privileged mode', { expected: 'false' });
  },
});
