import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  readonly HttpTokens: 'optional' | 'required';
}

export default remedy<Facts>({
  rules: ['EC2_IMDSV2_CHECK'],
  types: ['AWS::EC2::Instance'],
  does: 'asks for a session token wherever instance metadata are read (IMDSv2)',
  caution: 'programs whose SDK is from before 2019 no longer find their credentials; the metric MetadataNoToken shows whether there are any',
  actions: { read: ['ec2:DescribeInstances'], write: ['ec2:ModifyInstanceMetadataOptions'] },
  changes: ['MetadataOptions'],
  async read({ id }, ask) {
    const told = await ask('ec2', 'DescribeInstances', { InstanceIds: [id] }, ['InvalidInstanceID.NotFound']);
    const instance = told?.Reservations?.[0]?.Instances?.[0];
    if (!instance || instance.State?.Name === 'terminated') return undefined;
    return { HttpTokens: instance.MetadataOptions?.HttpTokens ?? 'optional' };
  },
  plan(facts, { id }) {
    if (facts.HttpTokens === 'required') return { steps: [], after: facts };
    const modify = (HttpTokens: 'optional' | 'required') => call('ec2', 'ModifyInstanceMetadataOptions', { InstanceId: id, HttpTokens });
    return { steps: [{ ...modify('required'), undo: [modify('optional')] }], after: { HttpTokens: 'required' } };
  },
});
