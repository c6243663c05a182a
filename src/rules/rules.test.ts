import { join } from 'node:path';
import { ruleFiles } from '../../tools/rule-files.ts';
import { examineRuleFile } from '../../tools/rule-suite.ts';

/** Every rule about one resource, by its examples: run `npx vitest run src/rules -t S3_BUCKET` for some of them. */
for (const file of await ruleFiles(join(import.meta.dirname, '../..'))) if (file.folder !== 'wiring') await examineRuleFile(file);
