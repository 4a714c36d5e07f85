/**
 * Loaded before anything else of a process, it makes the machine's clock wrong for it by
 * LINLI_TEST_SHIFT_MS: `new Date()` and `Date.now()` tell what that clock would show.
 */
const shift = Number(process.env['LINLI_TEST_SHIFT_MS'] ?? 0);
const TrueDate = Date;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [shifted()], made),
  apply: (target) => new target(shifted()).toString(),
  get: (target, name) => (name === 'now' ? shifted : Reflect.get(target, name)),
});

function shifted(): number {
  return TrueDate.now() + shift;
}

export {};
