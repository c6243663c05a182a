import { anyOf, finding, flag, rule, some } from '../../core/index.ts';

export default rule({
  id: 'EC2_VOLUME_INUSE_CHECK',
  title: 'EBS volumes are attached to an instance',
  severity: 'low',
  // A matter of cost and order; a volume may be kept, or attached by other means.
  recommended: false,
  types: ['AWS::EC2::Volume'],
  needs: [
    { type: 'AWS::EC2::VolumeAttachment', theirs: 'VolumeId', fields: [] },
    { type: 'AWS::EC2::Instance', theirs: 'Volumes[].VolumeId', fields: [] },
  ],
  parameters: { deleteOnTermination: flag({ about: 'Whether volumes must be deleted with their instance.' }) },
  why: 'A volume that no instance uses is paid for all the same, and its data lies about with nobody who feels responsible for it.',
  fix: 'Attach it with an AWS::EC2::VolumeAttachment, or take a snapshot and delete it.',
  *check(_, { related, parameters, state }) {
    const used = anyOf(
      () => some(related('AWS::EC2::VolumeAttachment'), () => true),
      () => some(related('AWS::EC2::Instance'), () => true),
    );
    if (!used) yield finding('', 'no instance uses the volume');
    else if (parameters.deleteOnTermination === true && state.deleteOnTermination !== true)
      yield finding('', 'the volume is left behind when its instance is terminated');
  },
});
