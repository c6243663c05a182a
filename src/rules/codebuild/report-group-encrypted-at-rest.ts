import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEBUILD_REPORT_GROUP_ENCRYPTED_AT_REST',
  title: 'CodeBuild report groups encrypt what they export',
  severity: 'medium',
  types: ['AWS::CodeBuild::ReportGroup'],
  why: 'Test results show how a system works and where it fails. Encrypted, they are of no use to whoever can merely read the bucket.',
  fix: 'Set ExportConfig.S3Destination.EncryptionDisabled to false, or leave it out.',
  *check(group) {
    if (group.ExportConfig?.S3Destination?.EncryptionDisabled === true)
      yield finding('ExportConfig.S3Destination.EncryptionDisabled', 'the exported reports are not encrypted', { expected: 'false' });
  },
});
