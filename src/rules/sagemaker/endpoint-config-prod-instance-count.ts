import { each, finding, isSet, rule, some } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_ENDPOINT_CONFIG_PROD_INSTANCE_COUNT',
  title: 'Production variants of SageMaker endpoints start on more than one instance',
  severity: 'medium',
  types: ['AWS::SageMaker::EndpointConfig'],
  recommended: false,
  why: 'SageMaker spreads several instances over Availability Zones. One alone is gone with its zone, and the endpoint answers nothing until it is replaced.',
  fix: 'Set InitialInstanceCount to 2 or more in every production variant.',
  scope: (config) => (some(config.ProductionVariants, (one) => !isSet(one, 'ServerlessConfig')) ? true : 'none of its variants runs on instances'),
  *check(config) {
    yield* each(config.ProductionVariants, function* (variant, index) {
      // Serverless variants have no instances to count.
      if (isSet(variant, 'InitialInstanceCount') && (variant.InitialInstanceCount as number) <= 1)
        yield finding(`ProductionVariants[${index}].InitialInstanceCount`, `the variant starts on ${variant.InitialInstanceCount} instance`, {
          expected: '2 or more',
        });
    });
  },
});
