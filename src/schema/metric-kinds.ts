import table from './generated/facts/metric-kinds.ts';

/** The metrics of a namespace that count what happens: where nothing does, there is no data. */
export function countingMetrics(namespace: string): readonly string[] {
  const line = table.split('\n').find((one) => one.startsWith(`${namespace}=`));
  return line === undefined ? [] : line.slice(namespace.length + 1).split(',');
}

/** Whether the metrics of a namespace are in one region, wherever its resources are used. */
export function isOfOneRegion(namespace: string): boolean {
  return table.split('\n').includes(namespace);
}
