import { join } from 'node:path';
import { ruleFiles } from '../../tools/rule-files.ts';
import { examineRuleFile } from '../../tools/rule-suite.ts';

/** Every rule about how resources are joined, by its examples: run `npx vitest run src/wiring/wiring.test.ts -t WIRING_CONFIG` for some. */
for (const file of await ruleFiles(join(import.meta.dirname, '../..'))) if (file.folder === 'wiring') await examineRuleFile(file);
