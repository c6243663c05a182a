// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import projectArtifactEncryption from '../codebuild/project-artifact-encryption.ts';
import projectEnvironmentPrivilegedCheck from '../codebuild/project-environment-privileged-check.ts';
import projectEnvvarAwscredCheck from '../codebuild/project-envvar-awscred-check.ts';
import projectLoggingEnabled from '../codebuild/project-logging-enabled.ts';
import projectS3LogsEncrypted from '../codebuild/project-s3-logs-encrypted.ts';
import projectSourceRepoUrlCheck from '../codebuild/project-source-repo-url-check.ts';
import reportGroupEncryptedAtRest from '../codebuild/report-group-encrypted-at-rest.ts';

export const rules: readonly Rule[] = [
  projectArtifactEncryption,
  projectEnvironmentPrivilegedCheck,
  projectEnvvarAwscredCheck,
  projectLoggingEnabled,
  projectS3LogsEncrypted,
  projectSourceRepoUrlCheck,
  reportGroupEncryptedAtRest,
];
