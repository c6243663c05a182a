import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'GLUE_SPARK_JOB_SUPPORTED_VERSION',
  title: 'Glue Spark jobs run a supported Glue version',
  severity: 'medium',
  types: ['AWS::Glue::Job'],
  parameters: { minimumSupportedGlueVersion: string({ about: 'The oldest Glue version that is accepted, such as 3.0.', required: true }) },
  why: 'Old Glue versions carry old releases of Spark and Python that get no more fixes, and one day AWS lets no job start on them.',
  fix: 'Set GlueVersion to a version that is still supported, and try the job on it.',
  scope({ Command: command }) {
    const name = (command?.Name ?? 'glueetl').toLowerCase();
    return name === 'glueetl' || name === 'gluestreaming' ? true : 'it is no Spark job';
  },
  *check(job, { parameters: { minimumSupportedGlueVersion: oldest }, state }) {
    // What a job without a version gets has changed over the years, so only the deployed one tells.
    const version = job.GlueVersion ?? String(state.GlueVersion);
    if (Number(version) < Number(oldest))
      yield finding('GlueVersion', `version ${version} is older than ${oldest}`, { expected: `${oldest} or newer` });
  },
});
