import { account } from '../../../shapes/account/account.ts';
import { detailsOf, type Reader } from '../reader.ts';
import { ec2 } from './_ec2.ts';

const block = ec2.reader({
  name: 'ec2-snapshot-block-public-access',
  types: ['AWS::EC2::SnapshotBlockPublicAccess'],
  calls: ['GetSnapshotBlockPublicAccessState'],
  async *read(api) {
    const { State } = await api.call('GetSnapshotBlockPublicAccessState', {});
    // There is one in every region, blocking or not.
    yield { type: 'AWS::EC2::SnapshotBlockPublicAccess', id: api.place.account, properties: { State }, state: {} };
  },
});

const encryption = ec2.reader({
  name: 'ec2-encryption-by-default',
  types: [],
  adds: { 'AWS::::Account': { state: ['ebsEncryptionByDefault'] } },
  calls: ['GetEbsEncryptionByDefault'],
  async *read(api) {
    const { EbsEncryptionByDefault } = await api.call('GetEbsEncryptionByDefault', {});
    yield account(api.place.account, { ebsEncryptionByDefault: EbsEncryptionByDefault });
  },
});

const launchDefaults = ec2.reader({
  name: 'ec2-launch-defaults',
  types: [],
  adds: { 'AWS::::Account': { state: ['instanceMetadataDefaults', 'serialConsoleAccess', 'imageBlockPublicAccess'] } },
  calls: ['GetInstanceMetadataDefaults', 'GetSerialConsoleAccessStatus', 'GetImageBlockPublicAccessState'],
  details: detailsOf('AWS::::Account', {
    GetInstanceMetadataDefaults: { givesState: ['instanceMetadataDefaults'] },
    GetSerialConsoleAccessStatus: { givesState: ['serialConsoleAccess'] },
    GetImageBlockPublicAccessState: { givesState: ['imageBlockPublicAccess'] },
  }),
  async *read(api) {
    const parts = await Promise.all([
      api.part(
        'GetInstanceMetadataDefaults',
        {},
        {
          givesState: ['instanceMetadataDefaults'],
          shape: (out) => account('', { instanceMetadataDefaults: out?.AccountLevel }),
        },
      ),
      api.part(
        'GetSerialConsoleAccessStatus',
        {},
        {
          givesState: ['serialConsoleAccess'],
          shape: (out) => account('', { serialConsoleAccess: out?.SerialConsoleAccessEnabled }),
        },
      ),
      api.part(
        'GetImageBlockPublicAccessState',
        {},
        {
          givesState: ['imageBlockPublicAccess'],
          shape: (out) => account('', { imageBlockPublicAccess: out?.ImageBlockPublicAccessState }),
        },
      ),
    ]);
    yield account(api.place.account, Object.assign({}, ...parts.map((part) => part.state)));
  },
});

export const readers: readonly Reader[] = [block, encryption, launchDefaults];
