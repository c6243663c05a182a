import { analyzer, findsExternalAccess } from '../../../shapes/accessanalyzer/analyzer.ts';
import { account } from '../../../shapes/account/account.ts';
import { type Reader, service } from '../reader.ts';

const accessanalyzer = service({
  name: 'accessanalyzer',
  prefix: 'access-analyzer',
  load: () => import('@aws-sdk/client-accessanalyzer'),
  client: 'AccessAnalyzerClient',
});

export const readers: readonly Reader[] = [
  accessanalyzer.reader({
    name: 'accessanalyzer-analyzers',
    types: ['AWS::AccessAnalyzer::Analyzer'],
    adds: { 'AWS::::Account': { state: ['externalAccessAnalyzers'] } },
    calls: ['ListAnalyzers'],
    async *read(api) {
      const all = await Array.fromAsync(api.list('ListAnalyzers', {}, (out) => out.analyzers));
      yield* all.map(analyzer);
      yield account(api.place.account, { externalAccessAnalyzers: all.filter(findsExternalAccess).map((one) => one.arn) });
    },
  }),
];
