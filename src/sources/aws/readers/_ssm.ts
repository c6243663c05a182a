import { service } from '../reader.ts';

export const ssm = service({
  name: 'ssm',
  load: () => import('@aws-sdk/client-ssm'),
  client: 'SSMClient',
  gone: ['InvalidInstanceId', 'InvalidDocument', 'ParameterNotFound'],
});
