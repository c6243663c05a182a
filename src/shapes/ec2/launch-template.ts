import type { LaunchTemplate, LaunchTemplateVersion } from '@aws-sdk/client-ec2';
import { Unknown } from '../../core/value.ts';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** A disk that is made of a snapshot is encrypted if that is, and the answer does not say it. */
const ofSnapshot = unseen('whether the snapshot is encrypted is not told where it is used');

/** With the data of its default version: what is launched gets that unless it asks for another. The answer has the template's form. */
export function launchTemplate(from: LaunchTemplate, version: LaunchTemplateVersion | Unknown | undefined, place: Place): Described {
  const { LaunchTemplateId: id = '', LaunchTemplateName } = from;
  const tags = filled(from.Tags?.map(({ Key, Value }) => ({ Key, Value })));
  return describe('AWS::EC2::LaunchTemplate', {
    id,
    arn: ec2Arn(place, 'launch-template', id),
    otherNames: [LaunchTemplateName],
    properties: {
      LaunchTemplateData: (version instanceof Unknown ? version : version?.LaunchTemplateData) as never,
      LaunchTemplateName,
      TagSpecifications: tags && [{ ResourceType: 'launch-template', Tags: tags }],
      VersionDescription: version instanceof Unknown ? version : version?.VersionDescription,
    },
    state: { defaultVersionNumber: from.DefaultVersionNumber, latestVersionNumber: from.LatestVersionNumber, encrypted: ofSnapshot },
  });
}
