import { service } from '../reader.ts';

type Sdk = typeof import('@aws-sdk/client-ec2');

export const ec2 = service<Sdk>({ name: 'ec2', load: () => import('@aws-sdk/client-ec2'), client: 'EC2Client' });

/** As many as EC2 gives at once: without a number some of its calls answer with everything there is in one go, or in small pages. */
export const page = { MaxResults: 1000 };
