import type { FindingStore } from '../../core/store.ts';
import { paint } from '../../reports/ansi.ts';
import { runsJson, runsText } from '../../reports/runs.ts';
import type { Parsed } from '../options.ts';
import { openPlain } from './report-output.ts';

export async function listRuns(parsed: Parsed, store: FindingStore): Promise<number> {
  const output = await openPlain(parsed, '--runs');
  const runs = await store.runs();
  await output.write(output.json ? runsJson(runs) : runsText(runs, paint(output.colour), output.width));
  await output.close();
  return 0;
}
