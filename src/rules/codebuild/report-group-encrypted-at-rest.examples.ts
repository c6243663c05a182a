import type { Examples } from '../../core/index.ts';

const group = (more: object) => ({ Type: 'TEST', ExportConfig: { ExportConfigType: 'S3', S3Destination: { Bucket: 'reports', ...more } } });

export default {
  pass: [
    { title: 'nothing is said', properties: group({}) },
    { title: 'encrypted', properties: group({ EncryptionDisabled: false }) },
    { title: 'no export', properties: { Type: 'TEST', ExportConfig: { ExportConfigType: 'NO_EXPORT' } } },
  ],
  fail: [{ title: 'not encrypted', properties: group({ EncryptionDisabled: true }), at: ['ExportConfig.S3Destination.EncryptionDisabled'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Plain: { Type: 'String' } },
        Resources: { Group: { Type: 'AWS::CodeBuild::ReportGroup', Properties: group({ EncryptionDisabled: { Ref: 'Plain' } }) } },
      },
    },
  ],
} satisfies Examples;
