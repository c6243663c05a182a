// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import apiGwAssociatedWithWaf from '../apigateway/api-gw-associated-with-waf.ts';
import apiGwCacheEnabledAndEncrypted from '../apigateway/api-gw-cache-enabled-and-encrypted.ts';
import apiGwEndpointTypeCheck from '../apigateway/api-gw-endpoint-type-check.ts';
import apiGwExecutionLoggingEnabled from '../apigateway/api-gw-execution-logging-enabled.ts';
import apiGwSslEnabled from '../apigateway/api-gw-ssl-enabled.ts';
import apiGwXrayEnabled from '../apigateway/api-gw-xray-enabled.ts';
import apiGwv2AccessLogsEnabled from '../apigateway/api-gwv2-access-logs-enabled.ts';
import apiGwv2AuthorizationTypeConfigured from '../apigateway/api-gwv2-authorization-type-configured.ts';
import apiGwv2StageDefaultRouteDetailedMetricsEnabled from '../apigateway/api-gwv2-stage-default-route-detailed-metrics-enabled.ts';
import apigatewayv2IntegrationPrivateHttpsEnabled from '../apigateway/apigatewayv2-integration-private-https-enabled.ts';
import domainNameTlsCheck from '../apigateway/domain-name-tls-check.ts';
import stageAccessLogsEnabled from '../apigateway/stage-access-logs-enabled.ts';

export const rules: readonly Rule[] = [
  apiGwAssociatedWithWaf,
  apiGwCacheEnabledAndEncrypted,
  apiGwEndpointTypeCheck,
  apiGwExecutionLoggingEnabled,
  apiGwSslEnabled,
  apiGwXrayEnabled,
  apiGwv2AccessLogsEnabled,
  apiGwv2AuthorizationTypeConfigured,
  apiGwv2StageDefaultRouteDetailedMetricsEnabled,
  apigatewayv2IntegrationPrivateHttpsEnabled,
  domainNameTlsCheck,
  stageAccessLogsEnabled,
];
