import { finding, independently, rule, string } from '../../core/index.ts';
import { inventories } from './_managed-instances.ts';

export default rule({
  id: 'EC2_MANAGEDINSTANCE_PLATFORM_CHECK',
  title: 'Managed instances run the platform that is wanted',
  severity: 'medium',
  types: inventories,
  parameters: {
    platformType: string({ about: 'The platform, such as Linux.', required: true }),
    platformVersion: string({ about: 'The version of the platform, such as 2023; any if not given.' }),
    agentVersion: string({ about: 'The version of the SSM Agent; any if not given.' }),
    platformName: string({ about: 'The name of the platform, such as Amazon Linux; any if not given.' }),
  },
  why: 'A machine with another system than all the others gets other patches, or none, and nobody has tried on it what works everywhere else.',
  fix: 'Launch the instance anew from an image with the platform that is wanted, or update its SSM Agent.',
  *check(inventory, { parameters }) {
    const { platformType, platformName, platformVersion, agentVersion } = parameters;
    const rows = [
      ['PlatformType', 'platform', platformType],
      ['PlatformName', 'name of its platform', platformName],
      ['PlatformVersion', 'version of its platform', platformVersion],
      ['AgentVersion', 'version of its agent', agentVersion],
    ] as const;
    yield* independently(
      ...rows.map(
        ([property, what, wanted]) =>
          function* () {
            const own = inventory[property];
            if (wanted !== undefined && own?.toLowerCase() !== wanted.toLowerCase())
              yield finding(property, `the ${what} is ${own ?? 'not told'}`, { expected: wanted });
          },
      ),
    );
  },
});
