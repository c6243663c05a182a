import { each, finding, integer, isSet, rule, string } from '../../core/index.ts';
import { type Kerberos, settingsOf } from './_security.ts';

export default rule({
  id: 'EMR_KERBEROS_ENABLED',
  title: 'EMR clusters authenticate their users and services by Kerberos',
  severity: 'medium',
  types: ['AWS::EMR::Cluster'],
  recommended: false,
  parameters: {
    TicketLifetimeInHours: integer({ about: 'The lifetime that tickets must have, in hours.' }),
    Realm: string({ about: 'The realm that must be trusted.' }),
    Domain: string({ about: 'The domain that must be trusted.' }),
    AdminServer: string({ about: 'The admin server that must be used, with its port.' }),
    KdcServer: string({ about: 'The key distribution center that must be used, with its port.' }),
  },
  needs: [{ type: 'AWS::EMR::SecurityConfiguration', ours: 'SecurityConfiguration', fields: ['SecurityConfiguration'] }],
  why: 'Without Kerberos, Hadoop believes whoever connects when they say who they are, and permissions on files and jobs mean nothing.',
  fix: 'Set SecurityConfiguration to a security configuration that has AuthenticationConfiguration.KerberosConfiguration, and KerberosAttributes with the realm. The change replaces the cluster.',
  *check(cluster, { parameters, related }) {
    if (!isSet(cluster, 'SecurityConfiguration')) {
      yield finding('SecurityConfiguration', 'no security configuration is attached, so there is no Kerberos', {
        expected: 'a security configuration with Kerberos',
      });
      return;
    }
    const configurations = related('AWS::EMR::SecurityConfiguration');
    if (configurations.items.length === 0) configurations.raise();
    yield* each(configurations, function* ({ properties, resource }) {
      const kerberos = settingsOf(properties)?.AuthenticationConfiguration?.KerberosConfiguration;
      if (!kerberos)
        yield finding('SecurityConfiguration', 'the security configuration that is attached has no Kerberos', { related: [{ resource }] });
      else
        for (const [name, wanted] of Object.entries(parameters)) {
          if (wanted !== undefined && String(setting(kerberos, name) ?? '') !== String(wanted))
            yield finding('SecurityConfiguration', `${name} of Kerberos is not ${wanted}`, { expected: String(wanted), related: [{ resource }] });
        }
    });
  },
});

function setting({ ClusterDedicatedKdcConfiguration: own, ExternalKdcConfiguration: external }: Kerberos, name: string): unknown {
  const trust = own?.CrossRealmTrustConfiguration;
  switch (name) {
    case 'TicketLifetimeInHours':
      return own?.TicketLifetimeInHours ?? external?.TicketLifetimeInHours;
    case 'Realm':
      return trust?.Realm ?? external?.AdIntegrationConfiguration?.AdRealm;
    case 'Domain':
      return trust?.Domain ?? external?.AdIntegrationConfiguration?.AdDomain;
    case 'AdminServer':
      return trust?.AdminServer ?? external?.AdminServer;
    default:
      return trust?.KdcServer ?? external?.KdcServer;
  }
}
