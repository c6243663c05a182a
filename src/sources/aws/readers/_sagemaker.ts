import { service } from '../reader.ts';

export const sagemaker = service({
  name: 'sagemaker',
  load: () => import('@aws-sdk/client-sagemaker'),
  client: 'SageMakerClient',
});
