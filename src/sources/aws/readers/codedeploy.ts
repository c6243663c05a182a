import { application, applicationArn, deploymentConfig, deploymentGroup, groupArn } from '../../../shapes/codedeploy/deployment.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const codedeploy = service({
  name: 'codedeploy',
  load: () => import('@aws-sdk/client-codedeploy'),
  client: 'CodeDeployClient',
  gone: ['ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException', 'DeploymentConfigDoesNotExistException'],
});

const [applicationType, groupType] = ['AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentGroup'] as const;

export const readers: readonly Reader[] = [
  codedeploy.table({
    name: 'codedeploy-applications',
    types: [applicationType],
    list: { command: 'ListApplications', items: (out) => out.applications },
    describe: { command: 'GetApplication', input: (applicationName) => ({ applicationName }), item: (out) => out.application },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ applicationName = '' }, place) => ({ ResourceArn: applicationArn(applicationName, place) }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf(applicationType, out?.Tags) }),
      },
    ],
    resource: (told, place) => application(told, undefined, place),
  }),
  codedeploy.reader({
    name: 'codedeploy-deployment-groups',
    types: [groupType],
    calls: ['ListApplications', 'ListDeploymentGroups', 'GetDeploymentGroup', 'ListTagsForResource'],
    details: { ListTagsForResource: { [groupType]: ['Tags'] } },
    async *read(api) {
      const applications = api.list('ListApplications', {}, (out) => out.applications);
      const read = api.each(applications, async (applicationName) => {
        const names = api.list('ListDeploymentGroups', { applicationName }, (out) => out.deploymentGroups);
        const groups = api.each(names, async (deploymentGroupName) => {
          const arn = groupArn(applicationName, deploymentGroupName, api.place);
          const [{ deploymentGroupInfo: told }, tags] = await Promise.all([
            api.call('GetDeploymentGroup', { applicationName, deploymentGroupName }),
            api.part(
              'ListTagsForResource',
              { ResourceArn: arn },
              { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(groupType, out?.Tags) }) },
            ),
          ]);
          const own = deploymentGroup(told ?? { applicationName, deploymentGroupName }, undefined, api.place);
          return { ...own, properties: { ...own.properties, ...tags.properties } };
        });
        return Array.fromAsync(groups);
      });
      for await (const groups of read) yield* groups;
    },
  }),
  codedeploy.table({
    name: 'codedeploy-deployment-configs',
    types: ['AWS::CodeDeploy::DeploymentConfig'],
    // AWS's own are the same everywhere, and rules know them by name.
    list: {
      command: 'ListDeploymentConfigs',
      items: (out) => out.deploymentConfigsList?.filter((name) => !name.startsWith('CodeDeployDefault.')),
    },
    describe: {
      command: 'GetDeploymentConfig',
      input: (deploymentConfigName) => ({ deploymentConfigName }),
      item: (out) => out.deploymentConfigInfo,
    },
    resource: deploymentConfig,
  }),
];
