import type { ExamplesByRule } from '../../core/index.ts';

const machine = (Applications: readonly object[], more: object = {}) => ({
  properties: { InstanceId: 'i-0123456789abcdef0', PlatformType: 'Linux', Applications, ...more },
});
const telnet = { Name: 'telnet', Version: '0.17.85' };
const agent = { Name: 'amazon-cloudwatch-agent', Version: '1.300.9' };

export default {
  EC2_MANAGEDINSTANCE_APPLICATIONS_BLACKLISTED: {
    pass: [
      { title: 'it is not installed', ...machine([agent]), parameters: { applicationNames: 'telnet' } },
      { title: 'a newer version is installed', ...machine([telnet]), parameters: { applicationNames: 'telnet:0.17.9' } },
    ],
    fail: [
      { title: 'it is installed', ...machine([agent, telnet]), parameters: { applicationNames: 'telnet' }, at: ['Applications'] },
      { title: 'that version is installed', ...machine([telnet]), parameters: { applicationNames: 'telnet:0.17.85' }, at: ['Applications'] },
      {
        title: 'it is installed on the platform that is asked for',
        ...machine([telnet]),
        parameters: { applicationNames: 'telnet', platformType: 'linux' },
        at: ['Applications'],
      },
    ],
    notApplicable: [
      { title: 'another platform is asked for', ...machine([telnet]), parameters: { applicationNames: 'telnet', platformType: 'Windows' } },
    ],
  },
  EC2_MANAGEDINSTANCE_APPLICATIONS_REQUIRED: {
    pass: [
      { title: 'it is installed', ...machine([agent]), parameters: { applicationNames: 'amazon-cloudwatch-agent' } },
      { title: 'a newer version is installed', ...machine([agent]), parameters: { applicationNames: 'amazon-cloudwatch-agent:1.300.8' } },
    ],
    fail: [
      { title: 'it is not installed', ...machine([telnet]), parameters: { applicationNames: 'amazon-cloudwatch-agent' }, at: ['Applications'] },
      {
        title: 'only an older version is installed',
        ...machine([agent]),
        parameters: { applicationNames: 'amazon-cloudwatch-agent:1.300.10' },
        at: ['Applications'],
      },
    ],
    notApplicable: [{ title: 'another platform is asked for', ...machine([]), parameters: { applicationNames: 'agent', platformType: 'Windows' } }],
  },
} satisfies ExamplesByRule;
