import { csv, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_INSTANCE_LAUNCHED_WITH_ALLOWED_AMI',
  title: 'EC2 instances were launched from images that the Allowed AMIs criteria let in',
  severity: 'medium',
  types: ['AWS::EC2::Instance'],
  parameters: {
    InstanceStateNameList: csv({ about: 'The states of the instances that are judged.', default: ['running', 'stopped'] }),
  },
  why: 'Allowed AMIs stops new launches only: what was launched before, or while the setting only audited, runs on from an image that nobody let in.',
  fix: 'Launch the instance anew from an image that meets the criteria, or add the provider of this one to the Allowed AMIs settings.',
  scope: (_, { state, parameters }) => {
    const name = state.instanceState;
    return name !== undefined && parameters.InstanceStateNameList.includes(name) ? true : `its state is ${name ?? 'not one of those'}`;
  },
  *check(_, { state }) {
    // Where the setting is off, EC2 says nothing about images.
    if (state.imageAllowed === false) yield finding('ImageId', 'its image does not meet the Allowed AMIs criteria');
  },
});
