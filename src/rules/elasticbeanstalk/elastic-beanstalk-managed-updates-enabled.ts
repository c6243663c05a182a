import { finding, rule, string } from '../../core/index.ts';
import { isTrue, optionIs, pathOf, savedConfiguration } from './_options.ts';

const enabled = { namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled' };
const level = { namespace: 'aws:elasticbeanstalk:managedactions:platformupdate', name: 'UpdateLevel' };

export default rule({
  id: 'ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED',
  title: 'Elastic Beanstalk environments update their platform by themselves',
  severity: 'high',
  types: ['AWS::ElasticBeanstalk::Environment'],
  parameters: { UpdateLevel: string({ about: 'The level of updates that is wanted: minor or patch.', allowed: ['minor', 'patch'] }) },
  needs: savedConfiguration,
  why: 'A platform that nobody updates keeps the holes of its operating system and its runtime, and those are public.',
  fix: 'Set ManagedActionsEnabled of aws:elasticbeanstalk:managedactions to true, with a PreferredStartTime and an UpdateLevel, in OptionSettings.',
  *check(environment, context) {
    const wanted = context.parameters.UpdateLevel;
    // Updates are off where nothing is said; only the console turns them on.
    if (!optionIs(environment, enabled, context, isTrue))
      yield finding(pathOf(environment, enabled), 'the platform is not updated by itself', { expected: 'ManagedActionsEnabled: true' });
    else if (wanted !== undefined && !optionIs(environment, level, context, (value) => value.equals(wanted)))
      yield finding(pathOf(environment, level), 'the level of updates is not the one wanted', { expected: `UpdateLevel: ${wanted}` });
  },
});
