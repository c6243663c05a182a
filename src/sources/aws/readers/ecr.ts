import { lifecycle, registryPolicy, registryScanning, repository, repositoryPolicy, repositoryType } from '../../../shapes/ecr/repository.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, detailsOf, type Reader, service } from '../reader.ts';

const ecr = service({ name: 'ecr', load: () => import('@aws-sdk/client-ecr'), client: 'ECRClient', gone: ['RepositoryNotFoundException'] });

const registries = ecr.reader({
  name: 'ecr-registry',
  types: ['AWS::ECR::RegistryScanningConfiguration', 'AWS::ECR::RegistryPolicy'],
  calls: ['GetRegistryScanningConfiguration', 'GetRegistryPolicy'],
  details: { GetRegistryPolicy: { 'AWS::ECR::RegistryPolicy': 'all' } },
  async *read(api) {
    const { registryId, scanningConfiguration } = await api.call('GetRegistryScanningConfiguration', {});
    const id = registryId ?? api.place.account;
    const policy = await api.part(
      'GetRegistryPolicy',
      {},
      {
        tells: ['AWS::ECR::RegistryPolicy'],
        none: ['RegistryPolicyNotFoundException'],
        shape: (out) => ({ also: registryPolicy(id, out?.policyText) }),
      },
    );
    yield* [registryScanning(id, scanningConfiguration), ...(policy.also ?? [])];
  },
});

const repositories = ecr.reader({
  name: 'ecr-repositories',
  types: [repositoryType],
  calls: ['DescribeRepositories', 'GetLifecyclePolicy', 'GetRepositoryPolicy', 'ListTagsForResource'],
  details: detailsOf(repositoryType, {
    GetLifecyclePolicy: { gives: ['LifecyclePolicy'] },
    GetRepositoryPolicy: { gives: ['RepositoryPolicyText'] },
    ListTagsForResource: { gives: ['Tags'] },
  }),
  async *read(api) {
    const listed = api.list('DescribeRepositories', { maxResults: 1000 }, (out) => out.repositories);
    const read = api.each(listed, async (one) => {
      const ask = { repositoryName: one.repositoryName, registryId: one.registryId };
      const parts = await Promise.all([
        api.part('GetLifecyclePolicy', ask, {
          gives: ['LifecyclePolicy'],
          none: ['LifecyclePolicyNotFoundException'],
          shape: (out) => lifecycle(out?.lifecyclePolicyText, out?.registryId),
        }),
        api.part('GetRepositoryPolicy', ask, {
          gives: ['RepositoryPolicyText'],
          none: ['RepositoryPolicyNotFoundException'],
          shape: (out) => repositoryPolicy(out?.policyText),
        }),
        api.part(
          'ListTagsForResource',
          { resourceArn: one.repositoryArn },
          { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(repositoryType, out?.tags) }) },
        ),
      ]);
      return assembled(repository(one), ...parts);
    });
    for await (const resources of read) yield* resources;
  },
});

export const readers: readonly Reader[] = [registries, repositories];
