// Generated from the files of src/sources/config/types by `npm run gen`. Do not edit.
import type { Translation } from '../translation.ts';

export const translations: readonly Translation[] = [];
