import { csv, finding, rule } from '../../core/index.ts';
import { application, compareVersions, inventories, isInstalled, onPlatform, platform } from './_managed-instances.ts';

export default [
  rule({
    id: 'EC2_MANAGEDINSTANCE_APPLICATIONS_BLACKLISTED',
    title: 'Unwanted applications are not installed on managed instances',
    severity: 'medium',
    types: inventories,
    parameters: {
      applicationNames: csv({
        about: 'The exact names of what is not wanted; name:version is that version and older ones.',
        required: true,
      }),
      ...platform,
    },
    why: 'An application that was ruled out was ruled out for a reason: a known hole, a licence, a way around the rules of the house.',
    fix: 'Remove the application from the instance, or update it to a newer version than the one that is ruled out.',
    scope: (inventory, { parameters }) => onPlatform(inventory, parameters.platformType),
    *check(inventory, { parameters }) {
      for (const { name, version } of parameters.applicationNames.map(application)) {
        const unwanted = (own: string | undefined) => version === undefined || own === undefined || compareVersions(own, version) <= 0;
        if (isInstalled(inventory, name, unwanted))
          yield finding('Applications', `${name}${version === undefined ? '' : ` ${version} or older`} is installed`);
      }
    },
  }),
  rule({
    id: 'EC2_MANAGEDINSTANCE_APPLICATIONS_REQUIRED',
    title: 'Required applications are installed on managed instances',
    severity: 'medium',
    types: inventories,
    parameters: {
      applicationNames: csv({
        about: 'The exact names of what is required; name:version is that version or a newer one.',
        required: true,
      }),
      ...platform,
    },
    why: 'An agent that is missing on one machine, for backups or against malware, is missed on the day when it is needed there.',
    fix: 'Install the application on the instance, with Distributor or in its image.',
    scope: (inventory, { parameters }) => onPlatform(inventory, parameters.platformType),
    *check(inventory, { parameters }) {
      for (const { name, version } of parameters.applicationNames.map(application)) {
        const enough = (own: string | undefined) => version === undefined || (own !== undefined && compareVersions(own, version) >= 0);
        if (!isInstalled(inventory, name, enough))
          yield finding('Applications', `${name}${version === undefined ? '' : ` ${version} or newer`} is not installed`);
      }
    },
  }),
];
