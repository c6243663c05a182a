import { Choice, Partial, Unknown, type Value } from '../../core/value.ts';

/** How many texts one may come to, by conditions that are not decided. */
const mostSides = 64;

function sides(value: Value): number {
  return value instanceof Choice ? sides(value.whenTrue) + sides(value.whenFalse) : 1;
}

/** Strings put together: `Sub` and `Join` come down to this. Choices among the parts are multiplied out, within reason. */
export function concatenate(parts: readonly Value[]): Value {
  const choice = parts.findIndex((part) => part instanceof Choice);
  if (choice >= 0) {
    if (parts.reduce<number>((product, part) => product * sides(part), 1) > mostSides)
      return new Unknown('it is put together from many conditions that are not decided');
    const open = parts[choice] as Choice;
    const side = (value: Value) => concatenate([...parts.slice(0, choice), value ?? '', ...parts.slice(choice + 1)]);
    return new Choice(open.condition, side(open.whenTrue), side(open.whenFalse));
  }
  const joined: Piece[] = [];
  for (const part of parts) {
    for (const piece of part instanceof Partial ? part.parts : [part]) {
      if (typeof piece === 'object' && piece !== null)
        joined.push(piece instanceof Unknown || 'target' in piece ? (piece as Unknown) : new Unknown('it is put together from a list or a map'));
      else if (typeof joined.at(-1) === 'string') joined[joined.length - 1] += String(piece ?? '');
      else joined.push(String(piece ?? ''));
    }
  }
  const filled = veilDynamic(joined).filter((part) => part !== '');
  if (filled.length === 0) return '';
  return filled.length === 1 ? (filled[0] as Value) : new Partial(filled);
}

type Piece = string | Exclude<Partial['parts'][number], string>;

/** `{{resolve:…}}` that was put together of pieces: what CloudFormation fills in there is not known, whatever is around it. */
function veilDynamic(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes('{{resolve:'));
  if (from < 0) return [...pieces];
  const to = pieces.findIndex(
    (piece, index) => typeof piece === 'string' && index >= from && piece.includes('}}', index === from ? piece.indexOf('{{resolve:') : 0),
  );
  const first = pieces[from] as string;
  const start = first.indexOf('{{resolve:');
  const where = first.startsWith('{{resolve:ssm', start) ? 'Parameter Store' : 'Secrets Manager';
  const hidden = new Unknown(`it is read from ${where} on deployment`);
  if (to < 0) return [...pieces.slice(0, from), first.slice(0, start), hidden];
  const last = pieces[to] as string;
  const rest = last.slice(last.indexOf('}}', to === from ? start : 0) + 2);
  return [...pieces.slice(0, from), first.slice(0, start), hidden, ...veilDynamic([rest, ...pieces.slice(to + 1)])];
}
