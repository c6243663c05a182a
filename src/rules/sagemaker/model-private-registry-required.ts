import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_MODEL_PRIVATE_REGISTRY_REQUIRED',
  title: 'SageMaker models pull their image from a private registry in a VPC',
  severity: 'medium',
  types: ['AWS::SageMaker::Model'],
  recommended: false,
  why: 'An image that comes through the platform of SageMaker has not passed the scans and approvals of a registry that you keep in your own network.',
  fix: 'Set PrimaryContainer.ImageConfig.RepositoryAccessMode to Vpc, with VpcConfig and an image of the registry there.',
  scope: (model) => (isSet(model, 'PrimaryContainer') ? true : 'it has no primary container'),
  *check(model) {
    // Platform, which is the default, is ECR through SageMaker.
    if (model.PrimaryContainer?.ImageConfig?.RepositoryAccessMode !== 'Vpc')
      yield finding('PrimaryContainer.ImageConfig.RepositoryAccessMode', 'the image does not come from a registry in the VPC', { expected: 'Vpc' });
  },
});
