import { each, finding, listOf, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEBUILD_PROJECT_ARTIFACT_ENCRYPTION',
  title: 'CodeBuild projects encrypt their artifacts',
  severity: 'medium',
  types: ['AWS::CodeBuild::Project'],
  why: 'Artifacts are the programs that are deployed next, often with configuration inside. Encrypted, they are of no use to whoever can merely read the bucket.',
  fix: 'Set EncryptionDisabled of Artifacts and of all SecondaryArtifacts to false, or leave it out.',
  *check(project) {
    const message = 'the artifacts are not encrypted';
    if (project.Artifacts?.EncryptionDisabled === true) yield finding('Artifacts.EncryptionDisabled', message, { expected: 'false' });
    yield* each(listOf(project.SecondaryArtifacts), function* (artifacts, index) {
      if (artifacts.EncryptionDisabled === true) yield finding(`SecondaryArtifacts[${index}].EncryptionDisabled`, message, { expected: 'false' });
    });
  },
});
