import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'versioning is enabled', properties: { VersioningConfiguration: { Status: 'Enabled' } } },
    {
      title: 'MFA delete is wanted and there',
      properties: { VersioningConfiguration: { Status: 'Enabled' } },
      parameters: { isMfaDeleteEnabled: true },
      state: { Subject: { mfaDelete: 'Enabled' } },
    },
  ],
  fail: [
    { title: 'nothing is said, so there are no versions', properties: {}, at: ['VersioningConfiguration.Status'] },
    { title: 'versioning is suspended', properties: { VersioningConfiguration: { Status: 'Suspended' } }, at: ['VersioningConfiguration.Status'] },
  ],
  unknown: [
    {
      title: 'the status is a parameter without default',
      template: {
        Parameters: { Versioning: { Type: 'String' } },
        Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: { Ref: 'Versioning' } } } } },
      },
    },
    {
      title: 'versioning hangs on a condition that is not decided',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
        Resources: {
          Bucket: {
            Type: 'AWS::S3::Bucket',
            Properties: { VersioningConfiguration: { 'Fn::If': ['IsProduction', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } },
          },
        },
      },
    },
    {
      title: 'MFA delete is wanted, which no template tells',
      properties: { VersioningConfiguration: { Status: 'Enabled' } },
      parameters: { isMfaDeleteEnabled: true },
    },
  ],
} satisfies Examples;
