import { call, type OutputOf, remedy, settingFor } from '../../core/remedy.ts';

type Logging = NonNullable<OutputOf<'s3', 'GetBucketLogging'>['LoggingEnabled']>;

interface Facts {
  readonly logging?: Logging;
}

export default remedy<Facts>({
  rules: ['S3_BUCKET_LOGGING_ENABLED'],
  types: ['AWS::S3::Bucket'],
  does: 'writes access logs into logBucket, under logPrefix and the name of the bucket',
  caution: 'the bucket of the logs must stand in the same region and account, and let logging.s3.amazonaws.com write',
  wants: ['logBucket'],
  actions: { read: ['s3:GetBucketLogging'], write: ['s3:PutBucketLogging'] },
  changes: ['LoggingConfiguration'],
  async read({ id, account }, ask) {
    const told = await ask('s3', 'GetBucketLogging', { Bucket: id, ExpectedBucketOwner: account });
    return told?.LoggingEnabled ? { logging: told.LoggingEnabled } : {};
  },
  plan(facts, ailing, settings) {
    const { targetBucket, targetPrefix } = ailing.parameters as { targetBucket?: string; targetPrefix?: string };
    const { logging } = facts;
    if (logging && (targetBucket ?? logging.TargetBucket) === logging.TargetBucket && (targetPrefix ?? logging.TargetPrefix) === logging.TargetPrefix)
      return { steps: [], after: facts };
    const TargetBucket = targetBucket ?? settingFor(settings.logBucket, ailing);
    if (TargetBucket === undefined) return { refused: `no bucket for access logs is named: give logBucket for ${ailing.region}` };
    if (TargetBucket === ailing.id) return { refused: 'it is the bucket of the logs itself, which would log its own logging without end' };
    const after: Logging = { ...logging, TargetBucket, TargetPrefix: targetPrefix ?? `${settings.logPrefix ?? ''}${ailing.id}/` };
    const put = (LoggingEnabled: Logging | undefined) =>
      call('s3', 'PutBucketLogging', {
        Bucket: ailing.id,
        ExpectedBucketOwner: ailing.account,
        BucketLoggingStatus: LoggingEnabled ? { LoggingEnabled } : {},
      });
    return { steps: [{ ...put(after), undo: [put(logging)] }], after: { logging: after } };
  },
});
