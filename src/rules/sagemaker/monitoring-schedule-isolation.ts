import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_MONITORING_SCHEDULE_ISOLATION',
  title: 'Scheduled SageMaker monitoring jobs run without a way to other networks',
  severity: 'medium',
  types: ['AWS::SageMaker::MonitoringSchedule'],
  why: 'Monitoring jobs read what was sent to a model and what it answered. With a way out, an image or a library that has been tampered with can carry that off.',
  fix: 'Set EnableNetworkIsolation to true under MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.',
  scope: ({ MonitoringScheduleConfig: config }) =>
    !isSet(config, 'MonitoringJobDefinition') && isSet(config, 'MonitoringJobDefinitionName')
      ? 'its job is defined in a resource of its own, which is judged there'
      : true,
  *check({ MonitoringScheduleConfig: config }) {
    if (config?.MonitoringJobDefinition?.NetworkConfig?.EnableNetworkIsolation !== true)
      yield finding(
        'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation',
        'the containers of the monitoring job can reach other networks',
        { expected: 'true' },
      );
  },
});
