import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_MODEL_ISOLATION_ENABLED',
  title: 'The containers of SageMaker models have no way to other networks',
  severity: 'medium',
  types: ['AWS::SageMaker::Model'],
  why: 'A container that can make calls of its own can send out what it is asked and what it has learned, if its image or one of its libraries has been tampered with.',
  fix: 'Set EnableNetworkIsolation to true. SageMaker then fetches the model and serves requests on behalf of the container.',
  *check(model) {
    if (model.EnableNetworkIsolation !== true)
      yield finding('EnableNetworkIsolation', 'the containers of the model can reach other networks', { expected: 'true' });
  },
});
