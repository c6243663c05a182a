import table from './generated/identifiers.ts';

export interface TagProperty {
  readonly name: string;
  /** `standard`: a list of Key and Value; `asg`: the same with PropagateAtLaunch; `map`: an object of key to value. */
  readonly variant: 'standard' | 'asg' | 'map';
}

/** Each namespace's lines: making a map of all 1,800 types would take longer than all look-ups of a usual template. */
const blocks = new Map<string, string>();
const rows = new Map<string, readonly string[]>();

/** A type's line: name property, what Ref answers, tag property, ARN; `-` for none. */
function row(type: string): readonly string[] {
  let found = rows.get(type);
  if (!found) {
    found = findRow(type);
    rows.set(type, found);
  }
  return found;
}

function findRow(type: string): readonly string[] {
  if (blocks.size === 0) {
    for (const block of table.split(/\n(?! )/)) blocks.set(block.slice(0, block.indexOf('\n')), `${block}\n`);
  }
  const end = type.lastIndexOf('::');
  const block = blocks.get(type.slice(0, end));
  const mark = `\n ${type.slice(end + 2)} `;
  const start = block?.indexOf(mark) ?? -1;
  return block === undefined || start === -1 ? [] : block.slice(start + mark.length, block.indexOf('\n', start + 1)).split(' ');
}

function given(field: string | undefined): string | undefined {
  return field === '-' ? undefined : field;
}

/** The property that a person sets to name the resource: `BucketName`, `DBInstanceIdentifier`. */
export function nameProperty(type: string): string | undefined {
  return given(row(type)[0]);
}

/** The property or attribute that `Ref` answers. More than one: joined by `|`. Empty where it is not known. */
export function refIdentifier(type: string): readonly string[] {
  return given(row(type)[1])?.split(',') ?? [];
}

/** Undefined where a type cannot be tagged, or only in `TagSpecifications`. */
export function tagProperty(type: string): TagProperty | undefined {
  const [name, variant = 'standard'] = given(row(type)[2])?.split(':') ?? [];
  return name === undefined ? undefined : { name, variant: variant as TagProperty['variant'] };
}

/**
 * How the ARN is made: `arn:${Partition}:s3:::${BucketName}`. What stands for the resource is named by the service's
 * authorization reference, and is not always a property's name (`${RoleNameWithPath}`).
 */
export function arnTemplate(type: string): string | undefined {
  const known = arnTemplates.get(type);
  if (known !== undefined) return known;
  const template = given(row(type)[3]);
  const written = template === undefined ? undefined : `arn:\${Partition}:${template.replaceAll('{', '${')}`;
  if (written !== undefined) arnTemplates.set(type, written);
  return written;
}

const arnTemplates = new Map<string, string>();
