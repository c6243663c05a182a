import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'FIS_EXPERIMENT_TEMPLATE_LOG_CONFIGURATION_EXISTS',
  title: 'Fault injection experiments are logged',
  severity: 'low',
  types: ['AWS::FIS::ExperimentTemplate'],
  why: 'An experiment breaks things on purpose. Without its log nobody can tell afterwards which faults were its work, and which were real.',
  fix: 'Set LogConfiguration with a log group or a bucket.',
  *check(template) {
    if (!isSet(template, 'LogConfiguration'))
      yield finding('LogConfiguration', 'experiments are not logged', { expected: 'a log group or a bucket' });
  },
});
