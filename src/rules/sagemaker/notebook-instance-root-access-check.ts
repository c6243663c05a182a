import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_NOTEBOOK_INSTANCE_ROOT_ACCESS_CHECK',
  title: 'Users of SageMaker notebook instances are not root',
  severity: 'high',
  types: ['AWS::SageMaker::NotebookInstance'],
  why: 'As root every user, and every package they install, can read and change all files of the instance, and turn off what watches it.',
  fix: 'Set RootAccess to Disabled. Lifecycle configurations still run as root.',
  *check(notebook) {
    // Root access is on by default.
    if (notebook.RootAccess !== 'Disabled') yield finding('RootAccess', 'users of the notebook are root', { expected: 'Disabled' });
  },
});
