import { each, finding, listOf, rule, text } from '../../core/index.ts';

const hosted = ['BITBUCKET', 'GITHUB', 'GITHUB_ENTERPRISE'];

interface Source {
  readonly Type: string;
  readonly Location?: string;
}

interface Place {
  readonly path: string;
  readonly source: () => Source;
}

/** The main source, and the further ones. */
function placesOf(project: { readonly Source: Source; readonly SecondarySources?: readonly Source[] }): readonly Place[] {
  const others = listOf(project.SecondarySources);
  return [
    { path: 'Source', source: () => project.Source },
    ...[...others.keys()].map((index) => ({ path: `SecondarySources[${index}]`, source: () => others[index] as Source })),
  ];
}

/** Whether there is a name or a token before the host. Parts that are not known stand as `*`, within the user information or behind the host. */
function hasCredentials(source: Source): boolean {
  const location = text(source, 'Location');
  if (!location) return false;
  if (/^https?:\/\/[^/]*@/i.test(location.pattern)) return true;
  return /^https?:\/\/[^/@]+\//i.test(location.head) || location.head.startsWith('git@') ? false : /^https?:\/\/[^/]*@/i.test(location.value);
}

export default rule({
  id: 'CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK',
  title: 'CodeBuild projects have no credentials in the URL of their source',
  severity: 'critical',
  types: ['AWS::CodeBuild::Project'],
  why: 'Whoever may look at the project reads the token in its URL, and can fetch and often change the source with it.',
  fix: 'Leave name and token out of Location, and connect the repository by OAuth or a connection (Source.Auth, AWS::CodeBuild::SourceCredential).',
  *check(project) {
    yield* each(placesOf(project), function* ({ path, source }) {
      if (hosted.includes(source()?.Type) && hasCredentials(source()))
        yield finding(`${path}.Location`, 'the URL of the source has credentials in it', {
          actual: 'a URL with credentials',
          expected: 'a URL without them',
        });
    });
  },
});
