import { csv, finding, rule } from '../../core/index.ts';
import { isExempted } from './_exempted.ts';

export default rule({
  id: 'CODEBUILD_PROJECT_S3_LOGS_ENCRYPTED',
  title: 'CodeBuild projects encrypt their logs in S3',
  severity: 'low',
  types: ['AWS::CodeBuild::Project'],
  parameters: { exemptedProjects: csv({ about: 'Names of projects that may leave their logs unencrypted.' }) },
  why: 'Builds print more than they should, now and then a token. Encrypted, the logs are of no use to whoever can merely read the bucket.',
  fix: 'Set LogsConfig.S3Logs.EncryptionDisabled to false, or leave it out.',
  scope: (project) => (project.LogsConfig?.S3Logs?.Status === 'ENABLED' ? true : 'it writes no logs to S3'),
  *check(project, { parameters }) {
    if (project.LogsConfig?.S3Logs?.EncryptionDisabled === true && !isExempted(project, parameters.exemptedProjects))
      yield finding('LogsConfig.S3Logs.EncryptionDisabled', 'the logs in S3 are not encrypted', { expected: 'false' });
  },
});
