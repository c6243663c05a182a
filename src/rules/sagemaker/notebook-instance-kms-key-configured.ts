import { rule } from '../../core/index.ts';
import { keyFaults, keyParameters } from './_keys.ts';

export default rule({
  id: 'SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED',
  title: 'SageMaker notebook instances encrypt their volumes under a KMS key of their own',
  severity: 'medium',
  types: ['AWS::SageMaker::NotebookInstance'],
  recommended: false,
  parameters: keyParameters,
  why: 'Without a KMS key you can neither say who may read the volume of a notebook, nor see it in the trail, nor take it back.',
  fix: 'Set KmsKeyId to a key that the role of the notebook may use. The change replaces the notebook instance.',
  check: (notebook, { parameters }) => keyFaults(notebook, parameters.kmsKeyArns),
});
