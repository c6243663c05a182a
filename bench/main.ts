/** `npm run bench -- check`: what the built package costs, with the floor measured in the same run. */
const [name = 'check'] = process.argv.slice(2);
const benches: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  check: () => import('./check.ts'),
  store: () => import('./store.ts'),
  scan: () => import('./scan.ts'),
  live: () => import('./live.ts'),
};
const bench = benches[name];
if (bench) await (await bench()).run();
else {
  console.error(`there is no bench called ${name}: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
}
