import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS',
  title: 'SageMaker notebook instances have no direct access to the internet',
  severity: 'high',
  types: ['AWS::SageMaker::NotebookInstance'],
  why: 'Through its own way out a notebook downloads any code and uploads any data, past the firewalls and flow logs of your VPC.',
  fix: 'Set DirectInternetAccess to Disabled, and SubnetId to a subnet that reaches SageMaker and S3 through endpoints or a NAT gateway.',
  *check(notebook) {
    // Direct access is on by default, also for a notebook in a VPC.
    if (notebook.DirectInternetAccess !== 'Disabled')
      yield finding('DirectInternetAccess', 'the notebook has direct access to the internet', { expected: 'Disabled' });
  },
});
