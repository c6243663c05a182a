import type { DataCatalogEncryptionSettings, Job, MLTransform } from '@aws-sdk/client-glue';
import { Unknown } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { given, plain, take } from '../take.ts';

export function job(one: Job): Described {
  const type = 'AWS::Glue::Job';
  return {
    type,
    id: one.Name ?? '',
    properties: {
      ...take(type, one, [
        'Command',
        'Connections',
        'DefaultArguments',
        'Description',
        'ExecutionClass',
        'ExecutionProperty',
        'GlueVersion',
        'JobMode',
        'JobRunQueuingEnabled',
        'LogUri',
        'MaintenanceWindow',
        'MaxCapacity',
        'MaxRetries',
        'Name',
        'NonOverridableArguments',
        'NotificationProperty',
        'NumberOfWorkers',
        'Role',
        'SecurityConfiguration',
        'Timeout',
        'WorkerType',
      ]),
    },
    // What a job gets that names no version has changed over the years.
    state: given({ GlueVersion: one.GlueVersion ?? new Unknown('the job names no version', true), createdAt: one.CreatedOn }),
  };
}

export function mlTransform(one: MLTransform): Described {
  const type = 'AWS::Glue::MLTransform';
  const { TransformEncryption: encryption } = one;
  return {
    type,
    id: one.TransformId ?? '',
    ...(one.Name === undefined ? {} : { otherNames: [one.Name] }),
    properties: {
      ...take(type, one, ['Description', 'GlueVersion', 'MaxCapacity', 'MaxRetries', 'Name', 'NumberOfWorkers', 'Role', 'Timeout', 'WorkerType']),
      ...given({
        InputRecordTables: { GlueTables: one.InputRecordTables },
        TransformParameters: one.Parameters,
        TransformEncryption: encryption && {
          TaskRunSecurityConfigurationName: encryption.TaskRunSecurityConfigurationName,
          MLUserDataEncryption: encryption.MlUserDataEncryption && {
            MLUserDataEncryptionMode: encryption.MlUserDataEncryption.MlUserDataEncryptionMode,
            KmsKeyId: encryption.MlUserDataEncryption.KmsKeyId,
          },
        },
      }),
    },
    state: given({ status: one.Status, createdAt: one.CreatedOn }),
  };
}

/** One for each account and region; the catalogue's id is the account's. */
export function catalogEncryption(settings: DataCatalogEncryptionSettings | undefined, account: string): Described {
  return {
    type: 'AWS::Glue::DataCatalogEncryptionSettings',
    id: account,
    properties: { CatalogId: account, DataCatalogEncryptionSettings: plain(settings) ?? {} },
    state: {},
  };
}
