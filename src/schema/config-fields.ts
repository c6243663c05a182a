import { describedTypes, unrecorded } from './generated/facts/config-fields.ts';

let described: ReadonlySet<string> | undefined;
let properties: Map<string, readonly string[]> | undefined;

/** Whether AWS Config's items of a type (by its name) have the shape of a describe call, and not that of CloudFormation. */
export function isDescribedType(configType: string): boolean {
  described ??= new Set(describedTypes.split('\n'));
  return described.has(configType);
}

/** Properties of a CloudFormation type that items of AWS Config are not known to show: that one lacks them says nothing. */
export function unrecordedProperties(type: string): readonly string[] {
  properties ??= new Map(
    unrecorded.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1).split(',')] as const;
    }),
  );
  return properties.get(type) ?? [];
}
