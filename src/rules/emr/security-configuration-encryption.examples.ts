import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (key: string, other: string): Examples => {
  const at = [`SecurityConfiguration.EncryptionConfiguration.${key}`];
  return {
    pass: [
      { title: 'encryption is on', properties: { SecurityConfiguration: { EncryptionConfiguration: { [key]: true, [other]: false } } } },
      {
        title: 'encryption is on, in JSON text',
        properties: { SecurityConfiguration: JSON.stringify({ EncryptionConfiguration: { [key]: true, [other]: true } }) },
      },
    ],
    fail: [
      { title: 'encryption is off', properties: { SecurityConfiguration: { EncryptionConfiguration: { [key]: false, [other]: true } } }, at },
      {
        title: 'only metadata is configured',
        properties: { SecurityConfiguration: { InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2 } } },
        at,
      },
    ],
    unknown: [
      {
        title: 'encryption is a parameter',
        template: {
          Parameters: { Encrypt: { Type: 'String' } },
          Resources: {
            Secure: {
              Type: 'AWS::EMR::SecurityConfiguration',
              Properties: { SecurityConfiguration: { EncryptionConfiguration: { [key]: { Ref: 'Encrypt' } } } },
            },
          },
        },
      },
    ],
  };
};

export default {
  EMR_SECURITY_CONFIGURATION_ENCRYPTION_REST: of('EnableAtRestEncryption', 'EnableInTransitEncryption'),
  EMR_SECURITY_CONFIGURATION_ENCRYPTION_TRANSIT: of('EnableInTransitEncryption', 'EnableAtRestEncryption'),
} satisfies ExamplesByRule;
