import type { Examples } from '../../core/index.ts';

const schedule = (MonitoringJobDefinition: object) => ({
  MonitoringScheduleName: 'drift',
  MonitoringScheduleConfig: { MonitoringJobDefinition, ScheduleConfig: { ScheduleExpression: 'cron(0 * ? * * *)' } },
});
const RoleArn = 'arn:aws:iam::111122223333:role/monitor';
const path = 'MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation';

export default {
  pass: [{ title: 'the job is isolated', properties: schedule({ RoleArn, NetworkConfig: { EnableNetworkIsolation: true } }) }],
  fail: [
    { title: 'nothing is said of the network', properties: schedule({ RoleArn }), at: [path] },
    { title: 'isolation is off', properties: schedule({ RoleArn, NetworkConfig: { EnableNetworkIsolation: false } }), at: [path] },
  ],
  unknown: [
    {
      title: 'isolation is a parameter',
      template: {
        Parameters: { Isolated: { Type: 'String' } },
        Resources: {
          Drift: {
            Type: 'AWS::SageMaker::MonitoringSchedule',
            Properties: schedule({ NetworkConfig: { EnableNetworkIsolation: { Ref: 'Isolated' } } }),
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'the job is a definition of its own',
      properties: {
        MonitoringScheduleName: 'drift',
        MonitoringScheduleConfig: { MonitoringJobDefinitionName: 'drift', MonitoringType: 'DataQuality' },
      },
    },
  ],
} satisfies Examples;
