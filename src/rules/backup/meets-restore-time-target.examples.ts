import type { ExamplesByRule } from '../../core/index.ts';
import { deployed, notDeployed } from './_recovery-examples.ts';

const names = ['AURORA', 'DYNAMODB', 'EBS', 'EC2', 'EFS', 'FSX', 'RDS', 'S3'] as const;
const parameters = { maxRestoreTime: 60 };
const told = (more: object = {}) => ({ Type: 'AWS::Backup::ProtectedResource', Properties: { ResourceArn: { Ref: 'Subject' }, ...more } });

export default Object.fromEntries(
  names.map((name) => [
    `${name}_MEETS_RESTORE_TIME_TARGET`,
    {
      pass: [
        { title: 'its last restore took half an hour', ...deployed(name, { Told: told({ LatestRestoreExecutionTimeMinutes: 30 }) }), parameters },
        { title: 'it was never restored', ...deployed(name, { Told: told() }), parameters },
      ],
      fail: [
        {
          title: 'its last restore took two hours',
          ...deployed(name, { Told: told({ LatestRestoreExecutionTimeMinutes: 120 }) }),
          parameters,
          at: [''],
        },
      ],
      unknown: [{ title: 'it is not deployed', ...notDeployed(name), parameters }],
    },
  ]),
) satisfies ExamplesByRule;
