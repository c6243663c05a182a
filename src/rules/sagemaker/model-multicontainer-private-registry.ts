import { each, finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_MODEL_MULTICONTAINER_PRIVATE_REGISTRY',
  title: 'SageMaker inference pipelines pull their images from a private registry in a VPC',
  severity: 'medium',
  types: ['AWS::SageMaker::Model'],
  recommended: false,
  why: 'Every container of a pipeline sees the requests. An image that comes through the platform of SageMaker has not passed the scans and approvals of a registry of yours.',
  fix: 'Set ImageConfig.RepositoryAccessMode to Vpc in each of the Containers, with VpcConfig and images of the registry there.',
  scope: (model) => (isSet(model, 'Containers') ? true : 'it is no pipeline of several containers'),
  *check(model) {
    yield* each(model.Containers, function* (container, index) {
      if (container.ImageConfig?.RepositoryAccessMode !== 'Vpc')
        yield finding(`Containers[${index}].ImageConfig.RepositoryAccessMode`, 'the image does not come from a registry in the VPC', {
          expected: 'Vpc',
        });
    });
  },
});
