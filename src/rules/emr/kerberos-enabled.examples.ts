import type { Examples } from '../../core/index.ts';

const cluster = {
  Name: 'nightly',
  JobFlowRole: 'EMR_EC2_DefaultRole',
  ServiceRole: 'EMR_DefaultRole',
  Instances: { Ec2SubnetId: 'subnet-1' },
  KerberosAttributes: { Realm: 'EC2.INTERNAL', KdcAdminPassword: '{{resolve:secretsmanager:kdc}}' },
};
const withSecurity = (SecurityConfiguration: unknown) => ({
  Secure: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration } },
  Nightly: { Type: 'AWS::EMR::Cluster', Properties: { ...cluster, SecurityConfiguration: { Ref: 'Secure' } } },
});
const kerberos = (KerberosConfiguration: object) => ({ AuthenticationConfiguration: { KerberosConfiguration } });
const dedicated = kerberos({ Provider: 'ClusterDedicatedKdc', ClusterDedicatedKdcConfiguration: { TicketLifetimeInHours: 24 } });

export default {
  pass: [
    { title: 'the security configuration has a key distribution center of the cluster', resources: withSecurity(dedicated) },
    { title: 'the security configuration is JSON text', resources: withSecurity(JSON.stringify(dedicated)) },
    { title: 'tickets live as long as wanted', resources: withSecurity(dedicated), parameters: { TicketLifetimeInHours: 24 } },
    {
      title: 'an external key distribution center, as wanted',
      resources: withSecurity(
        kerberos({
          Provider: 'ExternalKdc',
          ExternalKdcConfiguration: {
            AdminServer: 'kdc.internal:749',
            KdcServer: 'kdc.internal:88',
            AdIntegrationConfiguration: { AdRealm: 'AD.INTERNAL', AdDomain: 'ad.internal' },
          },
        }),
      ),
      parameters: { AdminServer: 'kdc.internal:749', KdcServer: 'kdc.internal:88', Realm: 'AD.INTERNAL', Domain: 'ad.internal' },
    },
  ],
  fail: [
    { title: 'no security configuration is attached', properties: cluster, at: ['SecurityConfiguration'] },
    {
      title: 'the security configuration only encrypts',
      resources: withSecurity({ EncryptionConfiguration: { EnableAtRestEncryption: false, EnableInTransitEncryption: false } }),
      at: ['SecurityConfiguration'],
    },
    {
      title: 'tickets live too long, and no realm is trusted',
      resources: withSecurity(dedicated),
      parameters: { TicketLifetimeInHours: 8, Realm: 'AD.INTERNAL' },
      at: ['SecurityConfiguration', 'SecurityConfiguration'],
    },
  ],
  unknown: [
    { title: 'the security configuration is named, but not among what is judged', properties: { ...cluster, SecurityConfiguration: 'secure' } },
  ],
} satisfies Examples;
