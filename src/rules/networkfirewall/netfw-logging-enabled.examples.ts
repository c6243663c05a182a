import type { Examples } from '../../core/index.ts';

const firewall = {
  Type: 'AWS::NetworkFirewall::Firewall',
  Properties: { FirewallName: 'edge', FirewallPolicyArn: 'arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge' },
};
const logging = (...kinds: string[]) => ({
  Type: 'AWS::NetworkFirewall::LoggingConfiguration',
  Properties: {
    FirewallArn: { Ref: 'Firewall' },
    LoggingConfiguration: {
      LogDestinationConfigs: kinds.map((LogType) => ({
        LogType,
        LogDestinationType: 'CloudWatchLogs',
        LogDestination: { logGroup: '/firewall/edge' },
      })),
    },
  },
});
const at = 'LoggingConfiguration.LogDestinationConfigs';

export default {
  pass: [
    { title: 'it logs alerts', resources: { Firewall: firewall, Logging: logging('ALERT') } },
    { title: 'it logs both, as wanted', resources: { Firewall: firewall, Logging: logging('ALERT', 'FLOW') }, parameters: { logType: 'both' } },
  ],
  fail: [
    { title: 'it has no logging configuration', resources: { Firewall: firewall }, at: [''] },
    { title: 'the configuration has no destination', resources: { Firewall: firewall, Logging: logging() }, at: [at] },
    { title: 'flows are wanted too', resources: { Firewall: firewall, Logging: logging('ALERT') }, parameters: { logType: 'both' }, at: [at] },
  ],
  unknown: [
    {
      title: 'the firewall that is logged is a parameter',
      template: {
        Parameters: { Arn: { Type: 'String' } },
        Resources: {
          Firewall: firewall,
          Logging: {
            Type: 'AWS::NetworkFirewall::LoggingConfiguration',
            Properties: { ...logging('ALERT').Properties, FirewallArn: { Ref: 'Arn' } },
          },
        },
      },
    },
  ],
} satisfies Examples;
