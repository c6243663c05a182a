import type { Examples, ExamplesByRule } from '../../core/index.ts';

const unknown = (more: object) => ({
  title: 'whether the detector is on is a parameter',
  template: {
    Parameters: { On: { Type: 'String' } },
    Resources: { Detector: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { Ref: 'On' }, ...more } } },
  },
});

function onByDefault(Name: string, dataSource?: { readonly path: string; readonly DataSources: object }): Examples {
  return {
    pass: [
      { title: 'nothing is said, so that it is on', properties: { Enable: true } },
      { title: 'it is on', properties: { Enable: true, Features: [{ Name, Status: 'ENABLED' }] } },
    ],
    fail: [
      { title: 'the detector is off', properties: { Enable: false }, at: ['Enable'] },
      { title: 'it is off', properties: { Enable: true, Features: [{ Name, Status: 'DISABLED' }] }, at: ['Features[0]'] },
      ...(dataSource
        ? [{ title: 'it is off by the older switch', properties: { Enable: true, DataSources: dataSource.DataSources }, at: [dataSource.path] }]
        : []),
    ],
    unknown: [unknown({})],
  };
}

function withAgent(Name: string, agent: string): Examples {
  const AdditionalConfiguration = [{ Name: agent, Status: 'ENABLED' }];
  return {
    pass: [
      { title: 'it is on, and so are its agents', properties: { Enable: true, Features: [{ Name, Status: 'ENABLED', AdditionalConfiguration }] } },
    ],
    fail: [
      { title: 'nothing is said, so that it is off', properties: { Enable: true }, at: ['Features'] },
      { title: 'the agents are not managed', properties: { Enable: true, Features: [{ Name, Status: 'ENABLED' }] }, at: ['Features[0]'] },
      { title: 'it is off', properties: { Enable: true, Features: [{ Name, Status: 'DISABLED', AdditionalConfiguration }] }, at: ['Features[0]'] },
    ],
    unknown: [unknown({ Features: [{ Name, Status: 'ENABLED', AdditionalConfiguration }] })],
  };
}

export default {
  GUARDDUTY_S3_PROTECTION_ENABLED: onByDefault('S3_DATA_EVENTS', {
    path: 'DataSources.S3Logs.Enable',
    DataSources: { S3Logs: { Enable: false } },
  }),
  GUARDDUTY_EKS_PROTECTION_AUDIT_ENABLED: onByDefault('EKS_AUDIT_LOGS', {
    path: 'DataSources.Kubernetes.AuditLogs.Enable',
    DataSources: { Kubernetes: { AuditLogs: { Enable: false } } },
  }),
  GUARDDUTY_MALWARE_PROTECTION_ENABLED: onByDefault('EBS_MALWARE_PROTECTION', {
    path: 'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
    DataSources: { MalwareProtection: { ScanEc2InstanceWithFindings: { EbsVolumes: false } } },
  }),
  GUARDDUTY_RDS_PROTECTION_ENABLED: onByDefault('RDS_LOGIN_EVENTS'),
  GUARDDUTY_LAMBDA_PROTECTION_ENABLED: onByDefault('LAMBDA_NETWORK_LOGS'),
  GUARDDUTY_RUNTIME_MONITORING_ENABLED: {
    pass: [{ title: 'it is on', properties: { Enable: true, Features: [{ Name: 'RUNTIME_MONITORING', Status: 'ENABLED' }] } }],
    fail: [
      { title: 'nothing is said, so that it is off', properties: { Enable: true }, at: ['Features'] },
      { title: 'it is off', properties: { Enable: true, Features: [{ Name: 'RUNTIME_MONITORING', Status: 'DISABLED' }] }, at: ['Features[0]'] },
    ],
    unknown: [unknown({ Features: [{ Name: 'RUNTIME_MONITORING', Status: 'ENABLED' }] })],
  },
  GUARDDUTY_EC2_PROTECTION_RUNTIME_ENABLED: withAgent('RUNTIME_MONITORING', 'EC2_AGENT_MANAGEMENT'),
  GUARDDUTY_ECS_PROTECTION_RUNTIME_ENABLED: withAgent('RUNTIME_MONITORING', 'ECS_FARGATE_AGENT_MANAGEMENT'),
  GUARDDUTY_EKS_PROTECTION_RUNTIME_ENABLED: withAgent('EKS_RUNTIME_MONITORING', 'EKS_ADDON_MANAGEMENT'),
} satisfies ExamplesByRule;
