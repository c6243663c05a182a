import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly Status?: 'Enabled' | 'Suspended';
  readonly MFADelete?: string;
}

export default remedy<Facts>({
  rules: ['S3_BUCKET_VERSIONING_ENABLED'],
  types: ['AWS::S3::Bucket'],
  does: 'turns versioning on',
  caution: 'S3 never forgets that a bucket had versions: taken back, versioning is suspended, and versions that were made stay',
  actions: { read: ['s3:GetBucketVersioning'], write: ['s3:PutBucketVersioning'] },
  changes: ['VersioningConfiguration'],
  async read({ id, account }, ask) {
    const told = await ask('s3', 'GetBucketVersioning', { Bucket: id, ExpectedBucketOwner: account });
    return { ...(told?.Status ? { Status: told.Status } : {}), ...(told?.MFADelete ? { MFADelete: told.MFADelete } : {}) };
  },
  plan(facts, { id, account }) {
    if (facts.Status === 'Enabled') return { steps: [], after: facts };
    if (facts.MFADelete === 'Enabled') return { refused: 'MFA delete is on, so only its root user can change versioning, with a code' };
    const put = (Status: 'Enabled' | 'Suspended') =>
      call('s3', 'PutBucketVersioning', { Bucket: id, ExpectedBucketOwner: account, VersioningConfiguration: { Status } });
    return {
      steps: [{ ...put('Enabled'), undo: [put('Suspended')] }],
      after: { ...facts, Status: 'Enabled' },
      restored: { ...facts, Status: 'Suspended' },
    };
  },
});
