import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_STOPPED_INSTANCE',
  title: 'EC2 instances are not left stopped for long',
  severity: 'medium',
  types: ['AWS::EC2::Instance'],
  parameters: { AllowedDays: integer({ about: 'The most days that an instance may be stopped.', default: 30 }) },
  why: 'A stopped instance gets no patches: started again after months, it is open to everything that was found since. Its volumes are paid for all the while.',
  fix: 'Terminate the instance, after an image or a snapshot of it if its data matters.',
  scope: (_, { state }) => (state.instanceState === 'stopped' ? true : 'it is not stopped'),
  *check(_, { state, parameters, asOf }) {
    const days = Math.floor((Date.parse(asOf) - Date.parse(String(state.stoppedSince))) / 86_400_000);
    if (days > parameters.AllowedDays)
      yield finding('', `the instance has been stopped for ${days} days`, { expected: `at most ${parameters.AllowedDays} days` });
  },
});
