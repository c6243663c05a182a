// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import type { CatalogEntry } from '../catalog.ts';

// biome-ignore format: one rule a line
export const entries: readonly CatalogEntry[] = [
  {"id":"S3_BUCKET_VERSIONING_ENABLED","folder":"s3","service":"s3","severity":"low","recommended":true,"types":["AWS::S3::Bucket"]},
];

export const folders: Readonly<Record<string, () => Promise<{ readonly rules: readonly Rule[] }>>> = {
  s3: () => import('./s3.ts'),
};
