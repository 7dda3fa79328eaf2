import { describe, expect, it } from 'vitest';
import { createCircuit } from '../../../bot/model/circuit.js';

function circuitAt() {
  const time = { ms: 0 };
  return { time, circuit: createCircuit(() => time.ms) };
}

const fail = (circuit: ReturnType<typeof createCircuit>, times: number): void => {
  for (let at = 0; at < times; at += 1) if (circuit.mayTry()) circuit.failed(null, false);
};

describe('the rest after faults', () => {
  it('begins with the third fault in a row, not with the third at all', () => {
    const { circuit } = circuitAt();
    fail(circuit, 2);
    circuit.passed();
    fail(circuit, 2);
    expect(circuit.isOpen).toBe(false);
    fail(circuit, 1);
    expect(circuit.isOpen).toBe(true);
    expect(circuit.mayTry()).toBe(false);
  });

  it('doubles with each try that fails, up to ten minutes', () => {
    const { circuit, time } = circuitAt();
    fail(circuit, 3);
    const rests: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const from = time.ms;
      while (!circuit.mayTry()) time.ms += 1000;
      rests.push((time.ms - from) / 1000);
      circuit.failed(null, false);
    }
    expect(rests).toEqual([15, 30, 60, 120, 240, 480, 600, 600]);
  });

  it('lets one call try, and the next only when that one has ended', () => {
    const { circuit, time } = circuitAt();
    fail(circuit, 3);
    time.ms = 15_000;
    expect([circuit.mayTry(), circuit.mayTry()]).toEqual([true, false]);
    circuit.spared();
    expect(circuit.mayTry()).toBe(true);
    circuit.passed();
    expect([circuit.mayTry(), circuit.mayTry()]).toEqual([true, true]);
  });

  it('is as long as the service asks for, within ten minutes', () => {
    const { circuit, time } = circuitAt();
    circuit.failed(90_000, false);
    time.ms = 89_000;
    expect(circuit.mayTry()).toBe(false);
    time.ms = 90_000;
    expect(circuit.mayTry()).toBe(true);
    circuit.failed(86_400_000, false);
    time.ms += 600_000;
    expect(circuit.mayTry()).toBe(true);
  });

  it('is not made longer by calls that were under way when it began', () => {
    const { circuit, time } = circuitAt();
    fail(circuit, 3);
    circuit.failed(null, false);
    circuit.failed(null, false);
    time.ms = 15_000;
    expect(circuit.mayTry()).toBe(true);
  });
});
