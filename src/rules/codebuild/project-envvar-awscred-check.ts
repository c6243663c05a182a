import { allOf, each, finding, listOf, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK',
  title: 'CodeBuild projects have no AWS keys in plain environment variables',
  severity: 'critical',
  types: ['AWS::CodeBuild::Project'],
  why: 'Whoever may look at the project or at the log of a build reads the key, and can use it from anywhere until somebody notices.',
  fix: 'Remove the variable and give ServiceRole the rights; or set Type of the variable to SECRETS_MANAGER or PARAMETER_STORE.',
  *check(project) {
    yield* each(listOf(project.Environment?.EnvironmentVariables), function* (variable, index) {
      const isPlainKey = allOf(
        () => variable.Name === 'AWS_ACCESS_KEY_ID' || variable.Name === 'AWS_SECRET_ACCESS_KEY',
        // Plain text is what a variable is where nothing is said.
        () => (variable.Type ?? 'PLAINTEXT') === 'PLAINTEXT',
      );
      if (isPlainKey)
        yield finding(`Environment.EnvironmentVariables[${index}]`, `${variable.Name} stands in plain text`, {
          actual: 'plain text',
          expected: 'SECRETS_MANAGER, PARAMETER_STORE, or none',
        });
    });
  },
});
