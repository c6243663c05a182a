import { codeLocation } from './code-location.ts';
import type { Expanding, Source } from './expanding.ts';
import { given } from './parts.ts';

/**
 * A layer, kept by default when a new version takes its place. SAM puts a hash of the layer behind its logical id and
 * rewrites references to it; the hash covers what packaging uploads, so the author's own id stands for it here.
 */
export function expandLayerVersion(expanding: Expanding, source: Source): void {
  const { ContentUri, LayerName, RetentionPolicy, PublishLambdaVersion: _, ...rest } = source.properties;
  const settled = expanding.settled(RetentionPolicy);
  const retention = typeof settled === 'string' ? (settled.toLowerCase() === 'delete' ? 'Delete' : 'Retain') : undefined;
  expanding.makeOwn(
    source,
    'AWS::Lambda::LayerVersion',
    { ...rest, LayerName: given(LayerName) ? LayerName : source.id, Content: codeLocation(ContentUri) },
    { DeletionPolicy: retention ?? source.resource.DeletionPolicy ?? 'Retain' },
  );
}
