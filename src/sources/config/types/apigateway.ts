import type { RestApi, Stage } from '@aws-sdk/client-api-gateway';
import { restApi, restStage } from '../../../shapes/apigateway/rest-api.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** What is not set is null there, or missing. */
function set<Told>({ configuration }: ConfigItem): Told {
  return Object.fromEntries(Object.entries(configuration).filter(([, value]) => value !== null)) as Told;
}

/** The API of a stage is told by the ARN alone: `/restapis/ID/stages/NAME`. */
function apiOf({ id }: ConfigItem): string {
  return /\/restapis\/([^/]+)/.exec(id)?.[1] ?? '';
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::ApiGateway::RestApi',
    translate: (item) => [
      recorded(item, restApi(set<RestApi>(item), item), {
        never: ['Policy', 'DisableExecuteApiEndpoint', 'SecurityPolicy', 'EndpointAccessMode', 'Body', 'BodyS3Location'],
      }),
    ],
  },
  {
    type: 'AWS::ApiGateway::Stage',
    translate(item) {
      const own = restStage(apiOf(item), set<Stage>(item), item);
      const told = { ...own, state: { webAclArn: undefined, ...own.state } };
      return [recorded(item, told, { lists: { MethodSettings: 'methodSettings' }, never: ['Variables'] })];
    },
  },
];
