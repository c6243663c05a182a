import type { ExamplesByRule } from '../../core/index.ts';
import { deployed, type Name, notDeployed, point } from './_recovery-examples.ts';
import { protectedKinds } from './_resources.ts';

const old = { CreationDate: '2026-10-30T03:00:00.000Z' };

export default Object.fromEntries(
  (Object.keys(protectedKinds) as Name[]).map((name) => [
    `${name}_LAST_BACKUP_RECOVERY_POINT_CREATED`,
    {
      pass: [
        { title: 'it was backed up this morning', ...deployed(name, { Point: point({}), Older: point(old) }) },
        {
          title: 'it was backed up within the days that are given',
          ...deployed(name, { Point: point(old) }),
          parameters: { recoveryPointAgeValue: 3 },
        },
      ],
      fail: [
        { title: 'it was never backed up', ...deployed(name), at: [''] },
        { title: 'its last backup is two days old', ...deployed(name, { Point: point(old) }), at: [''] },
        {
          title: 'its last backup is older than the hours that are given',
          ...deployed(name, { Point: point({}) }),
          parameters: { recoveryPointAgeValue: 6, recoveryPointAgeUnit: 'hours' },
          at: [''],
        },
        { title: 'its last backup was not finished', ...deployed(name, { Point: point({ Status: 'PARTIAL' }) }), at: [''] },
      ],
      unknown: [{ title: 'it is not deployed', ...notDeployed(name) }],
      notApplicable: [{ title: 'it is not the one to look at', ...deployed(name), parameters: { resourceId: 'another' } }],
    },
  ]),
) satisfies ExamplesByRule;
