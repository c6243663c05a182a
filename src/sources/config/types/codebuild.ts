import type { Project } from '@aws-sdk/client-codebuild';
import { project } from '../../../shapes/codebuild/project.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

// biome-ignore lint/suspicious/noExplicitAny: input from outside
type Told = any;

/** A project has one source and one place for its artifacts, which stand in lists there. */
const only = (told: Told) => (Array.isArray(told) ? told[0] : told) ?? undefined;
/** Items have a capital more than the service in a source, and one less in a timeout. */
const source = ({ buildSpec, ...told }: Told) => ({ ...without(told), buildspec: buildSpec ?? undefined });

function without(told: Told): Told {
  if (Array.isArray(told)) return told.map(without);
  if (typeof told !== 'object' || told === null) return told ?? undefined;
  return Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [[key, without(value)]])));
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CodeBuild::Project',
    translate(item) {
      const told = without(item.configuration);
      const subnets = told.vpcConfig?.subnets?.map((one: Told) => one?.subnet ?? one);
      const answer: Project = {
        ...told,
        source: told.source && source(only(told.source)),
        secondarySources: told.secondarySources?.map(source),
        artifacts: only(told.artifacts),
        queuedTimeoutInMinutes: told.queuedtimeoutInMinutes ?? told.queuedTimeoutInMinutes,
        vpcConfig: told.vpcConfig && { ...told.vpcConfig, subnets },
      };
      const own = project(answer);
      // By its name it is known everywhere; what AWS Config calls its id is known to nobody else.
      return [{ ...recorded(item, own, { never: ['BadgeEnabled', 'AutoRetryLimit', 'Visibility', 'ResourceAccessRole'] }), id: own.id }];
    },
  },
];
