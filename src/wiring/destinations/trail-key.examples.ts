import type { Examples } from '../../core/index.ts';
import { allow, get, key, ref, resource, sourceArn, sub } from '../_examples.ts';

const cloudtrail = 'cloudtrail.amazonaws.com';
const trail = resource('AWS::CloudTrail::Trail', { TrailName: 'all', IsLogging: true, S3BucketName: 'logs', KMSKeyId: get('Key') });
const use = (more: object = {}) => allow(cloudtrail, 'kms:GenerateDataKey*', '*', more);
const arn = (name: string) => sub(`arn:\${AWS::Partition}:cloudtrail:\${AWS::Region}:\${AWS::AccountId}:trail/${name}`);

export default {
  pass: [
    { title: 'the key is for the trail', resources: { Trail: trail, Key: key(use(sourceArn(arn('all')))) } },
    {
      title: 'the key is for what any trail encrypts',
      resources: {
        Trail: trail,
        Key: key(
          use({ Condition: { StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': sub('arn:aws:cloudtrail:*:${AWS::AccountId}:trail/*') } } }),
        ),
      },
    },
    {
      title: 'the key is in another template',
      resources: { Trail: resource('AWS::CloudTrail::Trail', { IsLogging: true, S3BucketName: 'logs', KMSKeyId: 'alias/shared' }) },
    },
  ],
  fail: [
    { title: 'the key knows only the account', resources: { Trail: trail, Key: key() }, at: ['KMSKeyId'] },
    { title: 'the key is for another trail', resources: { Trail: trail, Key: key(use(sourceArn(arn('other')))) }, at: ['KMSKeyId'] },
    { title: 'CloudTrail may only decrypt', resources: { Trail: trail, Key: key(allow(cloudtrail, 'kms:Decrypt', '*')) }, at: ['KMSKeyId'] },
  ],
  unknown: [
    {
      title: 'who may use the key is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Trail: trail, Key: key(use({ Principal: { Service: ref('Who') } })) } },
    },
  ],
} satisfies Examples;
