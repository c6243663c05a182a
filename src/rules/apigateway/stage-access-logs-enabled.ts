import { finding, isSet, rule } from '../../core/index.ts';
import { isStage, mending, restStages, stageOf } from './_stages.ts';

export default rule({
  id: 'APIGATEWAY_STAGE_ACCESS_LOGS_ENABLED',
  title: 'Stages of REST APIs write access logs',
  severity: 'medium',
  types: restStages,
  why: 'Without access logs nobody can tell afterwards who called what: neither an attack nor an error of a caller can be traced.',
  fix: 'Set AccessLogSetting.DestinationArn to the ARN of a log group or a delivery stream, and AccessLogSetting.Format.',
  scope: isStage,
  *check(properties, { resource }) {
    const { stage, at } = stageOf(properties, resource);
    if (!isSet(stage.AccessLogSetting, 'DestinationArn'))
      yield finding(`${at}AccessLogSetting.DestinationArn`, 'no access logs are written', mending(resource));
  },
});
