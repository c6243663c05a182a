import type { Examples } from '../../core/index.ts';
import { allow, bucket, bucketPolicy, get, ref, sourceAccount, sourceArn, sub } from '../_examples.ts';

const logging = 'logging.s3.amazonaws.com';
const logged = (more: object = {}) =>
  bucket({ BucketName: 'evidence', LoggingConfiguration: { DestinationBucketName: ref('Logs'), LogFilePrefix: 's3/', ...more } });
const letIn = (Resource: unknown = sub('${Logs.Arn}/s3/*'), more: object = sourceAccount) =>
  bucketPolicy(ref('Logs'), allow(logging, 's3:PutObject', Resource, more));
const ownership = (ObjectOwnership: string) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });
const at = ['LoggingConfiguration.DestinationBucketName'];

export default {
  pass: [
    { title: 'the policy is for the prefix', resources: { Evidence: logged(), Logs: bucket(), Policy: letIn() } },
    {
      title: 'the policy is for the whole bucket and this source',
      resources: { Evidence: logged(), Logs: bucket(), Policy: letIn({ 'Fn::Join': ['', [get('Logs'), '/*']] }, sourceArn('arn:aws:s3:::evidence')) },
    },
    {
      title: 'the grant of older days, where lists are taken',
      resources: { Evidence: logged(), Logs: bucket({ AccessControl: 'LogDeliveryWrite', ...ownership('BucketOwnerPreferred') }) },
    },
    { title: 'the log bucket is in another template', resources: { Evidence: logged({ DestinationBucketName: 'logs-of-all' }) } },
  ],
  fail: [
    { title: 'the log bucket has no policy', resources: { Evidence: logged(), Logs: bucket() }, at },
    { title: 'the policy is for another prefix', resources: { Evidence: logged(), Logs: bucket(), Policy: letIn(sub('${Logs.Arn}/elb/*')) }, at },
    {
      title: 'the policy is for another bucket',
      resources: { Evidence: logged(), Logs: bucket(), Policy: letIn(sub('${Logs.Arn}/s3/*'), sourceArn('arn:aws:s3:::other')) },
      at,
    },
    {
      title: 'the policy is for another service',
      resources: { Evidence: logged(), Logs: bucket(), Policy: bucketPolicy(ref('Logs'), allow('s3.amazonaws.com', 's3:PutObject', '*')) },
      at,
    },
    {
      title: 'the grant of older days, where lists are off',
      resources: { Evidence: logged(), Logs: bucket({ AccessControl: 'LogDeliveryWrite' }) },
      at,
    },
  ],
  unknown: [
    {
      title: 'under which prefix it may write is given on deployment',
      template: {
        Parameters: { Prefix: { Type: 'String' } },
        Resources: { Evidence: logged(), Logs: bucket(), Policy: letIn(sub('${Logs.Arn}/${Prefix}/*')) },
      },
    },
  ],
  notApplicable: [{ title: 'it has no access logs', resources: { Evidence: bucket() } }],
} satisfies Examples;
