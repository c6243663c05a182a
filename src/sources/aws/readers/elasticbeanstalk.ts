import {
  application,
  applicationVersion,
  environment,
  environmentType,
  isStanding,
  optionSettings,
} from '../../../shapes/elasticbeanstalk/elastic-beanstalk.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, type Reader, service } from '../reader.ts';

const beanstalk = service({
  name: 'elastic-beanstalk',
  prefix: 'elasticbeanstalk',
  load: () => import('@aws-sdk/client-elastic-beanstalk'),
  client: 'ElasticBeanstalkClient',
  gone: ['ResourceNotFoundException'],
});

const environments = beanstalk.reader({
  name: 'elasticbeanstalk-environments',
  types: [environmentType],
  calls: ['DescribeEnvironments', 'DescribeConfigurationSettings', 'ListTagsForResource'],
  details: {
    DescribeConfigurationSettings: { [environmentType]: ['OptionSettings'] },
    ListTagsForResource: { [environmentType]: ['Tags'] },
  },
  async *read(api) {
    const listed = api.list('DescribeEnvironments', { IncludeDeleted: false, MaxRecords: 100 }, (out) => out.Environments?.filter(isStanding), [
      'NextToken',
      'NextToken',
    ]);
    const read = api.each(listed, async (one) => {
      const { ApplicationName, EnvironmentName, EnvironmentArn } = one;
      const parts = await Promise.all([
        api.part(
          'DescribeConfigurationSettings',
          { ApplicationName, EnvironmentName },
          {
            gives: ['OptionSettings'],
            // One set is what is deployed; a second one is a draft or has failed.
            shape: (out) =>
              optionSettings(
                (out?.ConfigurationSettings?.find((set) => set.DeploymentStatus === 'deployed') ?? out?.ConfigurationSettings?.[0])?.OptionSettings,
              ),
          },
        ),
        api.part(
          'ListTagsForResource',
          { ResourceArn: EnvironmentArn },
          { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(environmentType, out?.ResourceTags) }) },
        ),
      ]);
      return assembled(environment(one), ...parts);
    });
    for await (const resources of read) yield* resources;
  },
});

const applications = beanstalk.table({
  name: 'elasticbeanstalk-applications',
  types: ['AWS::ElasticBeanstalk::Application'],
  list: { command: 'DescribeApplications', items: (out) => out.Applications },
  resource: application,
});

const versions = beanstalk.table({
  name: 'elasticbeanstalk-application-versions',
  types: ['AWS::ElasticBeanstalk::ApplicationVersion'],
  list: {
    command: 'DescribeApplicationVersions',
    input: { MaxRecords: 1000 },
    items: (out) => out.ApplicationVersions,
    tokens: ['NextToken', 'NextToken'],
  },
  resource: applicationVersion,
});

export const readers: readonly Reader[] = [environments, applications, versions];
