/**
 * The PDF library puts methods of its own in place of some that the engine has, which are many times slower and hold for
 * everything else in the thread. This module is loaded in front of the library and puts the engine's back behind it.
 */

const REPLACED = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;

const natives = REPLACED.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

export function restoreNativeMethods(): void {
  for (const [at, [owner, name]] of REPLACED.entries()) {
    const native = natives[at];
    if (native !== undefined) Object.defineProperty(owner, name, native);
  }
}
