import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APPCONFIG_DEPLOYMENT_STRATEGY_REPLICATE_TO_SSM',
  title: 'AppConfig deployment strategies are kept as Systems Manager documents too',
  severity: 'low',
  types: ['AWS::AppConfig::DeploymentStrategy'],
  recommended: false,
  why: 'A strategy that exists in AppConfig alone cannot be shared, versioned or brought back by way of a document.',
  fix: 'Set ReplicateTo to SSM_DOCUMENT. The change replaces the strategy.',
  *check(strategy) {
    if (strategy.ReplicateTo !== 'SSM_DOCUMENT')
      yield finding('ReplicateTo', 'the strategy is kept in AppConfig alone', { expected: 'SSM_DOCUMENT' });
  },
});
