import { each, finding, type ResourceTypes, rule, some, string } from '../../core/index.ts';

type Logging = ResourceTypes['AWS::NetworkFirewall::LoggingConfiguration'];

// A firewall without any logging is told of at the firewall, a kind of log that is missing where the others are.
export default rule({
  id: 'NETFW_LOGGING_ENABLED',
  title: 'Network firewalls log what they see',
  severity: 'medium',
  types: ['AWS::NetworkFirewall::LoggingConfiguration', 'AWS::NetworkFirewall::Firewall'],
  needs: [
    { type: 'AWS::NetworkFirewall::LoggingConfiguration', theirs: 'FirewallArn', as: 'logging by ARN', fields: [] },
    { type: 'AWS::NetworkFirewall::LoggingConfiguration', theirs: 'FirewallName', as: 'logging by name', fields: [] },
  ],
  parameters: { logType: string({ about: 'The kind of log that must be kept: alert, flow or both; any if not given.' }) },
  why: 'A firewall that keeps no log cannot tell what it let through or turned away, and nobody notices that a rule has never matched.',
  fix: 'Add an AWS::NetworkFirewall::LoggingConfiguration for the firewall, with a destination for ALERT and one for FLOW.',
  *check(properties, { resource, related, parameters }) {
    if (resource.type === 'AWS::NetworkFirewall::Firewall') {
      if (!some(['logging by ARN', 'logging by name'], (name) => some(related(name), () => true)))
        yield finding('', 'it has no logging configuration');
      return;
    }
    const destinations = (properties as Logging).LoggingConfiguration?.LogDestinationConfigs;
    const path = 'LoggingConfiguration.LogDestinationConfigs';
    if (!some(destinations, () => true)) yield finding(path, 'no log goes anywhere', { expected: 'a destination' });
    else
      yield* each(kindsOf(parameters.logType), function* (kind) {
        if (!some(destinations, (one) => one.LogType === kind)) yield finding(path, `${kind} logs go nowhere`, { expected: `LogType: ${kind}` });
      });
  },
});

function kindsOf(logType: string | undefined): readonly string[] {
  if (logType === undefined) return [];
  return logType.toLowerCase() === 'both' ? ['ALERT', 'FLOW'] : [logType.toUpperCase()];
}
