import { call, type InputOf, remedy, settingFor } from '../../core/remedy.ts';
import { putBack } from './_kept.ts';

type Configuration = InputOf<'s3', 'PutBucketEncryption'>['ServerSideEncryptionConfiguration'];

interface Facts {
  readonly encryption?: NonNullable<Configuration>;
}

export default remedy<Facts>({
  rules: ['S3_DEFAULT_ENCRYPTION_KMS', 'S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED'],
  types: ['AWS::S3::Bucket'],
  does: 'encrypts new objects with a key from KMS (kmsKey, or the one that AWS manages for S3) and a bucket key',
  caution: 'whoever reads or writes objects needs rights on the key; objects that are there stay as they are',
  actions: { read: ['s3:GetEncryptionConfiguration'], write: ['s3:PutEncryptionConfiguration'] },
  changes: ['BucketEncryption'],
  async read({ id, account }, ask) {
    const none = ['ServerSideEncryptionConfigurationNotFoundError'];
    const told = await ask('s3', 'GetBucketEncryption', { Bucket: id, ExpectedBucketOwner: account }, none);
    return told?.ServerSideEncryptionConfiguration ? { encryption: told.ServerSideEncryptionConfiguration } : {};
  },
  plan(facts, ailing, settings) {
    const key = settingFor(settings.kmsKey, ailing);
    const { encryption } = facts;
    const allowed = ailing.parameters.kmsKeyArns as readonly string[] | undefined;
    if (allowed?.length && !(key !== undefined && allowed.includes(key)))
      return { refused: `the rule allows certain keys alone: set kmsKey to one of ${allowed.join(', ')}` };
    const first = encryption?.Rules?.[0];
    const by = first?.ApplyServerSideEncryptionByDefault;
    if (/^aws:kms/.test(by?.SSEAlgorithm ?? '') && (!allowed?.length || allowed.includes(by?.KMSMasterKeyID ?? '')))
      return { steps: [], after: facts };
    const after: NonNullable<Configuration> = {
      Rules: [
        // What a rule says beside its key stays.
        {
          ...first,
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', ...(key === undefined ? {} : { KMSMasterKeyID: key }) },
          BucketKeyEnabled: true,
        },
      ],
    };
    const ask = { Bucket: ailing.id, ExpectedBucketOwner: ailing.account };
    const put = (ServerSideEncryptionConfiguration: NonNullable<Configuration>) =>
      call('s3', 'PutBucketEncryption', { ...ask, ServerSideEncryptionConfiguration });
    return { steps: [{ ...put(after), undo: putBack(encryption, put, call('s3', 'DeleteBucketEncryption', ask)) }], after: { encryption: after } };
  },
});
