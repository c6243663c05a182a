/** How many days ago something was; undefined where nobody has noted when. */
export function daysSince(time: string | undefined, asOf: string): number | undefined {
  return time === undefined ? undefined : (Date.parse(asOf) - Date.parse(time)) / 86_400_000;
}
