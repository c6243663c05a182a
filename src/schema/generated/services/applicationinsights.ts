// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ComponentARN,ComponentConfigurationMode,ComponentName,CustomComponentConfiguration>1,DefaultOverwriteComponentConfiguration>1,Tier
ConfigurationDetails>2,SubComponentTypeConfigurations>13
AlarmMetrics>3,Alarms>4,HAClusterPrometheusExporter>5,HANAPrometheusExporter>6,JMXPrometheusExporter>7,Logs>8,NetWeaverPrometheusExporter>9,Processes>10,SQLServerPrometheusExporter>11,WindowsEvents>12
AlarmMetricName
AlarmName,Severity
PrometheusPort
AgreeToInstallHANADBClient?,HANAPort,HANASID,HANASecretName,PrometheusPort
HostPort,JMXURL,PrometheusPort
Encoding,LogGroupName,LogPath,LogType,PatternSet
InstanceNumbers,PrometheusPort,SAPSID
AlarmMetrics>3,ProcessName
PrometheusPort,SQLSecretName
EventLevels,EventName,LogGroupName,PatternSet
SubComponentConfigurationDetails>14,SubComponentType
AlarmMetrics>3,Logs>8,Processes>10,WindowsEvents>12
ComponentName,ResourceList
LogPatterns>17,PatternSetName
Pattern,PatternName,Rank#
Application=AttachMissingPermission?,AutoConfigurationEnabled?,CWEMonitorEnabled?,ComponentMonitoringSettings>0,CustomComponents>15,GroupingType,LogPatternSets>16,OpsCenterEnabled?,OpsItemSNSTopicArn,ResourceGroupName,SNSNotificationArn,Tags>`;

export const attributes = `Application=ApplicationARN`;
