import { finding, rule } from '../../core/index.ts';
import { isStage, mending, restStages, stageOf } from './_stages.ts';

export default rule({
  id: 'API_GW_XRAY_ENABLED',
  title: 'Stages of REST APIs trace requests with X-Ray',
  severity: 'low',
  recommended: false,
  types: restStages,
  why: 'Without traces it takes guessing to find out in which of the services behind the API a request was slow or failed.',
  fix: 'Set TracingEnabled to true.',
  scope: isStage,
  *check(properties, { resource }) {
    const { stage, at } = stageOf(properties, resource);
    if (stage.TracingEnabled !== true) yield finding(`${at}TracingEnabled`, 'requests are not traced', { expected: 'true', ...mending(resource) });
  },
});
