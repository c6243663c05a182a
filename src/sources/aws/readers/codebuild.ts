import { project, reportGroup } from '../../../shapes/codebuild/project.ts';
import { type Reader, service } from '../reader.ts';

const codebuild = service({ name: 'codebuild', load: () => import('@aws-sdk/client-codebuild'), client: 'CodeBuildClient' });

export const readers: readonly Reader[] = [
  codebuild.reader({
    name: 'codebuild-projects',
    types: ['AWS::CodeBuild::Project'],
    calls: ['ListProjects', 'BatchGetProjects'],
    async *read(api) {
      const names = api.list('ListProjects', {}, (out) => out.projects);
      const read = api.each(api.batches(names, 100), async (batch) => (await api.call('BatchGetProjects', { names: [...batch] })).projects ?? []);
      for await (const projects of read) yield* projects.map(project);
    },
  }),
  codebuild.reader({
    name: 'codebuild-report-groups',
    types: ['AWS::CodeBuild::ReportGroup'],
    calls: ['ListReportGroups', 'BatchGetReportGroups'],
    async *read(api) {
      const arns = api.list('ListReportGroups', {}, (out) => out.reportGroups);
      const read = api.each(
        api.batches(arns, 100),
        async (batch) => (await api.call('BatchGetReportGroups', { reportGroupArns: [...batch] })).reportGroups ?? [],
      );
      for await (const groups of read) yield* groups.map(reportGroup);
    },
  }),
];
