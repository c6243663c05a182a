import type { LaunchTemplate, LaunchTemplateVersion } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** With the data of its default version: what is launched gets that unless it asks for another. The answer has the template's form. */
export function launchTemplate(from: LaunchTemplate, version: LaunchTemplateVersion | undefined, place: Place): Described {
  const { LaunchTemplateId: id = '', LaunchTemplateName } = from;
  const tags = filled(from.Tags?.map(({ Key, Value }) => ({ Key, Value })));
  return describe('AWS::EC2::LaunchTemplate', {
    id,
    arn: ec2Arn(place, 'launch-template', id),
    otherNames: [LaunchTemplateName],
    properties: {
      LaunchTemplateData: version?.LaunchTemplateData as never,
      LaunchTemplateName,
      TagSpecifications: tags && [{ ResourceType: 'launch-template', Tags: tags }],
      VersionDescription: version?.VersionDescription,
    },
    state: { defaultVersionNumber: from.DefaultVersionNumber, latestVersionNumber: from.LatestVersionNumber },
  });
}
