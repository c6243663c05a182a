import { each, finding, isSet, rule, some, string } from '../../core/index.ts';
import { isForAll, isStage, type MethodSetting, mending, methodOf, type RestStage, restStages, stageOf } from './_stages.ts';

interface SocketStage {
  readonly DefaultRouteSettings?: { readonly LoggingLevel?: string };
  readonly RouteSettings?: unknown;
}

export default rule({
  id: 'API_GW_EXECUTION_LOGGING_ENABLED',
  title: 'Stages of REST and WebSocket APIs log what they do',
  severity: 'medium',
  types: [...restStages, 'AWS::ApiGatewayV2::Stage'],
  parameters: { loggingLevel: string({ about: 'The levels that will do, comma-separated.', default: 'ERROR,INFO' }) },
  needs: [{ type: 'AWS::ApiGatewayV2::Api', ours: 'ApiId', fields: ['ProtocolType', 'Body', 'BodyS3Location'] }],
  why: 'Without execution logs nobody sees why a call failed: a refused authorization, a broken mapping, a limit that was reached.',
  fix: 'Add to MethodSettings an item with ResourcePath /*, HttpMethod * and LoggingLevel ERROR (on a WebSocket API set DefaultRouteSettings.LoggingLevel).',
  scope(properties, { resource, parameters, related }) {
    if (resource.type !== 'AWS::ApiGatewayV2::Stage') return isStage(properties, { resource });
    const level = (properties as SocketStage).DefaultRouteSettings?.LoggingLevel;
    if (level !== undefined && isLogged(level, levelsOf(parameters.loggingLevel))) return true;
    const apis = related('AWS::ApiGatewayV2::Api');
    // Nothing else tells whether it can log at all.
    if (apis.items.length === 0) apis.raise();
    // What is imported is an HTTP API.
    return some(apis, (one) => one.properties.ProtocolType?.toUpperCase() === 'WEBSOCKET') ? true : 'HTTP APIs write no execution logs';
  },
  *check(properties, { resource, parameters }) {
    const levels = levelsOf(parameters.loggingLevel);
    const expected = levels.join(' or ');
    if (resource.type === 'AWS::ApiGatewayV2::Stage') {
      const stage = properties as SocketStage;
      if (!isLogged(stage.DefaultRouteSettings?.LoggingLevel, levels))
        yield finding('DefaultRouteSettings.LoggingLevel', 'calls are not logged', { expected });
      const routes = (stage.RouteSettings ?? {}) as Record<string, { readonly LoggingLevel?: string }>;
      yield* each(Object.keys(routes), function* (route) {
        const own = routes[route];
        if (isSet(own, 'LoggingLevel') && !isLogged(own?.LoggingLevel, levels))
          yield finding(['RouteSettings', route, 'LoggingLevel'], `calls of ${route} are not logged`, { expected });
      });
      return;
    }
    const { stage, at } = stageOf(properties, resource);
    const path = `${at}MethodSettings`;
    if (!isLogged(stage.LoggingLevel, levels) && !some(stage.MethodSettings, isForAll))
      yield finding(path, 'not all methods are logged', { expected: `LoggingLevel ${expected} for * on /*`, ...mending(resource) });
    yield* each(stage.MethodSettings, function* (setting, index) {
      if (saysLevel(setting) && !isLogged(setting.LoggingLevel, levels))
        yield finding(`${path}[${index}].LoggingLevel`, `calls of ${methodOf(setting)} are not logged`, { expected });
    });
  },
});

function levelsOf(parameter: string): readonly string[] {
  return parameter.split(',').map((one) => one.trim());
}

/** A setting of one method that says nothing of logging leaves it as it is for all. */
function saysLevel(setting: MethodSetting): boolean {
  return isForAll(setting) || isSet(setting, 'LoggingLevel');
}

function isLogged(level: RestStage['LoggingLevel'], levels: readonly string[]): boolean {
  return level !== undefined && levels.some((one) => one.toUpperCase() === level.toUpperCase());
}
