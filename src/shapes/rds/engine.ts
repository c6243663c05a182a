/** RDS, Neptune and DocumentDB share one API: what a database is, only its engine says. */
export type Family = 'RDS' | 'Neptune' | 'DocDB';

export function familyOf(engine: string | undefined): Family {
  const name = engine?.toLowerCase() ?? '';
  if (name.startsWith('neptune')) return 'Neptune';
  return name.startsWith('docdb') ? 'DocDB' : 'RDS';
}
