import type { FindingStore, ResourceStory, StoredResource } from '../../core/store.ts';
import { glob } from '../../core/waiver.ts';
import { paint } from '../../reports/ansi.ts';
import { storiesJson, storyText } from '../../reports/story.ts';
import type { WaiverStep } from '../../reports/story-events.ts';
import { type Parsed, UsageError } from '../options.ts';
import { openPlain } from './report-output.ts';

/** Everything that is known of one resource: of each, where a name is not unique. */
export async function tellStory(parsed: Parsed, store: FindingStore): Promise<number> {
  const name = parsed.text('resource');
  if (name === undefined) throw new UsageError('--story wants --resource NAME: an id, a name, an ARN or an identity');
  const found = await named(store, name);
  if (found.length === 0) throw new UsageError(`${name}: no scan in the store has seen it${await hint(store, name)}`);
  const audit = await store.waivers.audit();
  const stories = found.map((story) => ({ story, waivers: about(story.resource, audit) }));
  const output = await openPlain(parsed, '--story');
  const style = paint(output.colour);
  await output.write(
    output.json ? storiesJson(stories) : stories.map(({ story, waivers }) => storyText(story, waivers, style, output.width)).join('\n'),
  );
  await output.close();
  return 0;
}

/** More stories than this at once nobody reads. */
const most = 20;

/** By name; where no name is meant exactly, by type/id or a pattern. */
async function named(store: FindingStore, name: string): Promise<readonly ResourceStory[]> {
  const exact = await store.story(name);
  if (exact.length > 0) return exact;
  const identities: string[] = [];
  for await (const { identity } of store.resources({ resource: name })) identities.push(identity);
  if (identities.length > most) throw new UsageError(`${name}: ${identities.length} resources match; name one, or ${most} at most`);
  return (await Promise.all(identities.map((identity) => store.story(identity)))).flat();
}

/** What was given or taken back for it by name or pattern, for rules that have judged it. */
function about(resource: StoredResource, audit: readonly WaiverStep[]): readonly WaiverStep[] {
  const { id, type, identity, arn } = resource;
  const names = [id, `${type}/${id}`, identity, ...(arn === undefined ? [] : [arn])];
  return audit.filter(({ waiver }) => names.some(glob(waiver.resource)) && resource.judgedBy.some(glob(waiver.rule)));
}

async function hint(store: FindingStore, name: string): Promise<string> {
  const near = new Set<string>();
  for await (const { id } of store.resources({ resource: `*${name.replaceAll('*', '')}*` })) if (near.add(id).size === 5) break;
  return near.size === 0 ? '' : `; there ${near.size === 1 ? 'is' : 'are'} ${[...near].join(', ')}`;
}
