import type { Examples } from '../../core/index.ts';

const OutputLocation = 's3://results-111122223333/';
const group = (WorkGroupConfiguration: object) => ({ Name: 'analysts', WorkGroupConfiguration });
const at = ['WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration'];

export default {
  pass: [
    {
      title: 'results are encrypted under a KMS key',
      properties: group({
        ResultConfiguration: { OutputLocation, EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: 'alias/results' } },
      }),
    },
    {
      title: 'results are encrypted by S3',
      properties: group({ ResultConfiguration: { OutputLocation, EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } } }),
    },
    { title: 'Athena keeps the results', properties: group({ ManagedQueryResultsConfiguration: { Enabled: true } }) },
  ],
  fail: [
    { title: 'nothing is configured', properties: { Name: 'analysts' }, at },
    { title: 'results have a place, and no encryption', properties: group({ ResultConfiguration: { OutputLocation } }), at },
  ],
  unknown: [
    {
      title: 'encryption hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
        Resources: {
          Analysts: {
            Type: 'AWS::Athena::WorkGroup',
            Properties: group({
              ResultConfiguration: {
                OutputLocation,
                EncryptionConfiguration: { 'Fn::If': ['IsProduction', { EncryptionOption: 'SSE_S3' }, { Ref: 'AWS::NoValue' }] },
              },
            }),
          },
        },
      },
    },
  ],
} satisfies Examples;
