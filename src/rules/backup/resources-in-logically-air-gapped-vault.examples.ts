import type { ExamplesByRule } from '../../core/index.ts';
import { deployed, notDeployed, point } from './_recovery-examples.ts';

const gapped = { VaultType: 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT' };
const names = ['AURORA', 'EBS', 'EC2', 'EFS', 'S3', 'STORAGEGATEWAY', 'VIRTUALMACHINE'] as const;

export default Object.fromEntries(
  names.map((name) => [
    `${name}_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT`,
    {
      pass: [{ title: 'a backup of this morning is in such a vault', ...deployed(name, { Point: point({}), Copy: point(gapped) }) }],
      fail: [
        { title: 'its backups are in other vaults', ...deployed(name, { Point: point({}) }), at: [''] },
        {
          title: 'the copy in such a vault is too old',
          ...deployed(name, { Copy: point({ ...gapped, CreationDate: '2026-10-01T03:00:00.000Z' }) }),
          at: [''],
        },
      ],
      unknown: [{ title: 'it is not deployed', ...notDeployed(name) }],
    },
  ]),
) satisfies ExamplesByRule;
