import { compileRegisters, SHIPPED_REGISTERS, type Registers, type RegisterStore } from '../knowledge/index.js';

/** The registers as they are, compiled again only when an entry changed. */
export function followRegisters(registers: Pick<RegisterStore, 'entries'>): () => Promise<Registers> {
  let known = '';
  let compiled = SHIPPED_REGISTERS;
  return async () => {
    const entries = await registers.entries();
    const now = JSON.stringify(entries);
    if (now !== known) compiled = compileRegisters(entries);
    known = now;
    return compiled;
  };
}
