import { each, finding, isSet, type ResourceTypes, rule, string, type Text, text } from '../../core/index.ts';

type Volume = ResourceTypes['AWS::EC2::Volume'];
type Instance = ResourceTypes['AWS::EC2::Instance'];
interface Disk {
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly SourceVolumeId?: string;
}

export default rule({
  id: 'ENCRYPTED_VOLUMES',
  title: 'EBS volumes are encrypted',
  severity: 'medium',
  // Instances and launch configurations make volumes too: those that they declare.
  types: ['AWS::EC2::Volume', 'AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
  parameters: { kmsId: string({ about: 'The id or ARN of the KMS key that volumes must be encrypted with; any if not given.' }) },
  why: 'The data of an unencrypted volume can be read from every snapshot and copy of it by whoever gets hold of one, with no key to withhold from them.',
  fix: 'Set Encrypted to true, and KmsKeyId where the key matters; a volume that is there already is encrypted by way of an encrypted copy of its snapshot.',
  scope: (properties, { resource, state }) => {
    const isVolume = resource.type === 'AWS::EC2::Volume';
    // AWS asks it of volumes that are in use; what a template makes is going to be.
    if (resource.state !== undefined && isVolume && state.volumeState === 'available') return 'it is attached to nothing';
    if (resource.state !== undefined && !isVolume) return 'its volumes are judged by themselves';
    if (isVolume) return true;
    return isSet(properties as Instance, 'BlockDeviceMappings') || 'it declares no volumes of its own';
  },
  *check(properties, { resource, parameters: { kmsId }, state }) {
    const ofDisk = function* (disk: Disk | undefined, path: string) {
      if (disk === undefined) return;
      // What is made of a snapshot or a volume is encrypted if that is; only the deployed volume tells.
      const encrypted = disk.Encrypted ?? (isSet(disk, 'SnapshotId') || isSet(disk, 'SourceVolumeId') ? state.encrypted === true : false);
      if (!encrypted) yield finding(`${path}Encrypted`, 'the volume is not encrypted', { expected: 'true' });
      else if (kmsId !== undefined && !isKey(text(disk, 'KmsKeyId'), kmsId))
        yield finding(`${path}KmsKeyId`, 'the volume is encrypted with another key', { expected: kmsId });
    };
    if (resource.type === 'AWS::EC2::Volume') yield* ofDisk(properties as Volume, '');
    else yield* each((properties as Instance).BlockDeviceMappings, (mapping, index) => ofDisk(mapping.Ebs, `BlockDeviceMappings[${index}].Ebs.`));
  },
});

/** Keys are named by id or by ARN. */
function isKey(key: Text | undefined, wanted: string): boolean {
  const id = wanted.slice(wanted.lastIndexOf('/') + 1);
  return key !== undefined && (key.isOneOf([wanted, id]) || key.endsWith(`/${id}`));
}
