import { rule } from '../../core/index.ts';
import { keyFaults, keyParameters } from './_keys.ts';

export default rule({
  id: 'SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED',
  title: 'SageMaker endpoints encrypt their volumes under a KMS key of their own',
  severity: 'medium',
  types: ['AWS::SageMaker::EndpointConfig'],
  recommended: false,
  parameters: keyParameters,
  why: 'Without a KMS key you can neither say who may read the storage volumes behind an endpoint, nor see it in the trail, nor take it back.',
  fix: 'Set KmsKeyId to a key that the role of the endpoint may use. The change replaces the endpoint configuration.',
  check: (config, { parameters }) => keyFaults(config, parameters.kmsKeyArns),
});
