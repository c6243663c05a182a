import { finding, rule } from '../../core/index.ts';
import { optionIs, pathOf, savedConfiguration } from './_options.ts';

const systemType = { namespace: 'aws:elasticbeanstalk:healthreporting:system', name: 'SystemType' };

export default rule({
  id: 'BEANSTALK_ENHANCED_HEALTH_REPORTING_ENABLED',
  title: 'Elastic Beanstalk environments report their health in detail',
  severity: 'low',
  types: ['AWS::ElasticBeanstalk::Environment'],
  needs: savedConfiguration,
  why: 'Basic health asks the load balancer alone. That an instance is out of memory, or answers with errors, it does not show.',
  fix: 'Set SystemType of aws:elasticbeanstalk:healthreporting:system to enhanced in OptionSettings.',
  *check(environment, context) {
    // Basic is what an environment has where nothing is said; only the console chooses enhanced.
    if (!optionIs(environment, systemType, context, (value) => value.equals('enhanced')))
      yield finding(pathOf(environment, systemType), 'the environment reports basic health', { expected: 'SystemType: enhanced' });
  },
});
