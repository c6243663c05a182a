import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_MODEL_IN_VPC',
  title: 'The containers of SageMaker models run in a VPC',
  severity: 'medium',
  types: ['AWS::SageMaker::Model'],
  recommended: false,
  why: 'Outside a VPC a container reaches the internet and your data past your firewalls, endpoint policies and flow logs.',
  fix: 'Set VpcConfig with the subnets and security groups of the containers.',
  *check(model) {
    if (!isSet(model, 'VpcConfig')) yield finding('VpcConfig', 'the model runs outside a VPC', { expected: 'subnets and security groups' });
  },
});
