import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { catalogEncryption, job, mlTransform } from './glue.ts';

test('jobs and transforms get the verdicts of their templates', async () => {
  const command = { Name: 'glueetl', ScriptLocation: 's3://scripts/a.py' };
  const logs = { '--enable-continuous-cloudwatch-log': 'true' };
  const transform = {
    InputRecordTables: { GlueTables: [{ DatabaseName: 'd', TableName: 't' }] },
    TransformParameters: { TransformType: 'FIND_MATCHES' },
    Role: 'r',
  };
  const template = {
    Loud: { Type: 'AWS::Glue::Job', Properties: { Name: 'loud', Command: command, Role: 'r', GlueVersion: '4.0', DefaultArguments: logs } },
    Quiet: { Type: 'AWS::Glue::Job', Properties: { Name: 'quiet', Command: command, Role: 'r', GlueVersion: '2.0' } },
    Sealed: {
      Type: 'AWS::Glue::MLTransform',
      Properties: {
        ...transform,
        TransformEncryption: { MLUserDataEncryption: { MLUserDataEncryptionMode: 'SSE-KMS', KmsKeyId: 'k' } },
        Tags: { team: 'data' },
      },
    },
    Clear: { Type: 'AWS::Glue::MLTransform', Properties: transform },
  };
  const told = { InputRecordTables: [{ DatabaseName: 'd', TableName: 't' }], Parameters: { TransformType: 'FIND_MATCHES' as const }, Role: 'r' };
  const sealed = mlTransform({
    ...told,
    TransformId: 'tfm-1',
    TransformEncryption: { MlUserDataEncryption: { MlUserDataEncryptionMode: 'SSE-KMS', KmsKeyId: 'k' } },
  });
  const described = [
    job({ Name: 'loud', Command: command, Role: 'r', GlueVersion: '4.0', DefaultArguments: logs }),
    job({ Name: 'quiet', Command: command, Role: 'r', GlueVersion: '2.0' }),
    { ...sealed, properties: { ...sealed.properties, Tags: { team: 'data' } } },
    mlTransform({ ...told, TransformId: 'tfm-2' }),
  ];
  const parameters = { GLUE_SPARK_JOB_SUPPORTED_VERSION: { minimumSupportedGlueVersion: '3.0' } };
  expect(await differences({ template, described, parameters })).toEqual([]);
});

test('the settings of the catalogue are those of the account', () => {
  expect(catalogEncryption({ EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' } }, '111122223333')).toMatchObject({
    id: '111122223333',
    properties: { CatalogId: '111122223333', DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' } } },
  });
});
