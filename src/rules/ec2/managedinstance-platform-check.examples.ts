import type { Examples } from '../../core/index.ts';

const properties = {
  InstanceId: 'i-0123456789abcdef0',
  PlatformType: 'Linux',
  PlatformName: 'Amazon Linux',
  PlatformVersion: '2023',
  AgentVersion: '3.3.380.0',
};

export default {
  pass: [
    { title: 'the platform is right', properties, parameters: { platformType: 'Linux' } },
    {
      title: 'all of it is right',
      properties,
      parameters: { platformType: 'Linux', platformName: 'Amazon Linux', platformVersion: '2023', agentVersion: '3.3.380.0' },
    },
  ],
  fail: [
    { title: 'the platform is another', properties, parameters: { platformType: 'Windows' }, at: ['PlatformType'] },
    {
      title: 'versions are others',
      properties,
      parameters: { platformType: 'Linux', platformVersion: '2', agentVersion: '3.3.987.0' },
      at: ['PlatformVersion', 'AgentVersion'],
    },
  ],
} satisfies Examples;
