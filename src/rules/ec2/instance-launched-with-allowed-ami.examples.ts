import type { Examples } from '../../core/index.ts';

const properties = { ImageId: 'ami-0123456789abcdef0' };
const live = (state: object) => ({ properties, state: { Subject: { ...state } } });

export default {
  pass: [
    { title: 'its image is allowed', ...live({ instanceState: 'running', imageAllowed: true }) },
    { title: 'the setting is off', ...live({ instanceState: 'running' }) },
  ],
  fail: [
    { title: 'its image is not allowed', ...live({ instanceState: 'running', imageAllowed: false }), at: ['ImageId'] },
    { title: 'a stopped one whose image is not allowed', ...live({ instanceState: 'stopped', imageAllowed: false }), at: ['ImageId'] },
  ],
  unknown: [{ title: 'it is not launched yet', properties }],
  notApplicable: [
    { title: 'it is terminated', ...live({ instanceState: 'terminated', imageAllowed: false }) },
    {
      title: 'stopped ones are not asked for',
      ...live({ instanceState: 'stopped', imageAllowed: false }),
      parameters: { InstanceStateNameList: 'running' },
    },
  ],
} satisfies Examples;
