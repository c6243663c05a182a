import type { Api, Stage } from '@aws-sdk/client-apigatewayv2';
import { api, stage } from '../../../shapes/apigatewayv2/api.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

export const translations: readonly Translation[] = [
  {
    type: 'AWS::ApiGatewayV2::Api',
    translate(item) {
      // The tags of these items are those of the envelope; what stands under that name here is AWS Config's own.
      const { tags: _, ...configuration } = item.configuration;
      return [recorded(item, api(pascal<Api>(configuration), item), { never: ['IpAddressType', 'Body', 'BodyS3Location'] })];
    },
  },
  {
    type: 'AWS::ApiGatewayV2::Stage',
    translate(item) {
      const { routeSettings, tags: _, ...configuration } = item.configuration;
      const told = pascal<Stage>(configuration, { maps: ['stageVariables'] });
      // The keys are routes.
      const routes = Object.entries((routeSettings ?? {}) as object).map(([route, settings]) => [route, pascal<object>(settings)]);
      // The API of a stage is told by the ARN alone: `/apis/ID/stages/NAME`.
      const apiId = /\/apis\/([^/]+)/.exec(item.id)?.[1] ?? '';
      const own = stage(apiId, { ...told, ...(routes.length > 0 ? { RouteSettings: Object.fromEntries(routes) } : {}) }, item);
      return [recorded(item, own, { lists: { RouteSettings: 'routeSettings', StageVariables: 'stageVariables' } })];
    },
  },
];
