/** The functions of CloudFormation that have a short form in YAML, by the tag without its exclamation mark. */
const FUNCTIONS = [
  ...[
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'ForEach',
    'GetAtt',
    'GetAZs',
    'GetStackOutput',
    'If',
  ],
  ...[
    'Implies',
    'ImportValue',
    'Join',
    'Length',
    'Not',
    'Or',
    'RefAll',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
    'ValueOf',
    'ValueOfAll',
  ],
];

/** Short name → long name: `Sub` → `Fn::Sub`. These two alone have no `Fn::` before them. */
const LONG_NAMES = new Map([...FUNCTIONS.map((name) => [name, `Fn::${name}`] as const), ['Ref', 'Ref'], ['Condition', 'Condition']]);

export const SHORT_NAMES: readonly string[] = [...LONG_NAMES.keys()];

/** The key that the tag `!name` stands for; undefined where CloudFormation has no such function. */
export function longName(name: string): string | undefined {
  return LONG_NAMES.get(name);
}

/** The known name that was most likely meant. */
export function nearestName(name: string): string | undefined {
  const wanted = name.toLowerCase().replace(/^fn:+/, '');
  let best: string | undefined;
  // Two slips, one in a short name: with two, every name of three letters would be near `Ref`.
  let bestDistance = wanted.length > 4 ? 3 : 2;
  for (const known of wanted.length > 30 ? [] : SHORT_NAMES) {
    const distance = editDistance(wanted, known.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [known, distance];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two short words. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
