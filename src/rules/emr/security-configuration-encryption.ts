import { finding, rule } from '../../core/index.ts';
import { isOn, settingsOf } from './_security.ts';

export default [
  rule({
    id: 'EMR_SECURITY_CONFIGURATION_ENCRYPTION_REST',
    title: 'EMR security configurations encrypt data at rest',
    severity: 'medium',
    types: ['AWS::EMR::SecurityConfiguration'],
    why: 'Clusters keep intermediate results on local disks and write to S3. Without encryption a copied disk or a loose bucket is a readable one.',
    fix: 'Set EncryptionConfiguration.EnableAtRestEncryption to true in the security configuration, with an AtRestEncryptionConfiguration. The change replaces it.',
    *check(configuration) {
      if (!isOn(settingsOf(configuration)?.EncryptionConfiguration?.EnableAtRestEncryption))
        yield finding('SecurityConfiguration.EncryptionConfiguration.EnableAtRestEncryption', 'data at rest is not encrypted', { expected: 'true' });
    },
  }),
  rule({
    id: 'EMR_SECURITY_CONFIGURATION_ENCRYPTION_TRANSIT',
    title: 'EMR security configurations encrypt data in transit',
    severity: 'medium',
    types: ['AWS::EMR::SecurityConfiguration'],
    why: 'The nodes of a cluster pass all data they work on between them, and without encryption whoever can listen on that network reads it.',
    fix: 'Set EncryptionConfiguration.EnableInTransitEncryption to true in the security configuration, with certificates in InTransitEncryptionConfiguration. The change replaces it.',
    *check(configuration) {
      if (!isOn(settingsOf(configuration)?.EncryptionConfiguration?.EnableInTransitEncryption))
        yield finding('SecurityConfiguration.EncryptionConfiguration.EnableInTransitEncryption', 'data in transit is not encrypted', {
          expected: 'true',
        });
    },
  }),
];
