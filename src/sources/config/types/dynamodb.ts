import type { ContinuousBackupsDescription, TableDescription } from '@aws-sdk/client-dynamodb';
import { continuousBackups, table } from '../../../shapes/dynamodb/table.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

const names = {
  ssedescription: 'SSEDescription',
  ssetype: 'SSEType',
  kmsmasterKeyArn: 'KMSMasterKeyArn',
  kmsmasterKeyId: 'KMSMasterKeyId',
};
const spelling: Spelling = { names };

export const translations: readonly Translation[] = [
  {
    type: 'AWS::DynamoDB::Table',
    translate(item) {
      const described = table(pascal<TableDescription>(item.configuration, spelling));
      const backups = item.supplementary.ContinuousBackupsDescription;
      const told = typeof backups === 'object' && backups !== null ? continuousBackups(pascal<ContinuousBackupsDescription>(backups)) : {};
      return [recorded(item, { ...described, properties: { ...described.properties, ...told } })];
    },
  },
];
