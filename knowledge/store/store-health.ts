export type StoreHealth =
  | { readonly writable: true; readonly reason: null }
  | { readonly writable: false; readonly reason: 'full' | 'read-only' };

export interface StoreHealthMonitor {
  current(): StoreHealth;
  failed(reason: 'full' | 'read-only'): void;
  recovered(): void;
  stop(): void;
}

/** Keeps what is known about writing; while it fails, `probe` runs every `intervalMs` until somebody reports success. */
export function watchStoreHealth(options: {
  readonly isReadonly: boolean;
  readonly intervalMs: number;
  readonly onHealth: ((health: StoreHealth) => void) | undefined;
  readonly probe: () => Promise<void>;
}): StoreHealthMonitor {
  let health: StoreHealth = options.isReadonly
    ? { writable: false, reason: 'read-only' }
    : { writable: true, reason: null };
  let timer: NodeJS.Timeout | null = null;
  let isStopped = options.isReadonly;

  const stopProbing = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const change = (next: StoreHealth): void => {
    if (next.reason === health.reason) return;
    health = next;
    if (next.writable) stopProbing();
    else if (!isStopped) {
      // A probe that fails has reported so itself.
      timer ??= setInterval(() => void options.probe().catch(() => undefined), options.intervalMs).unref();
    }
    options.onHealth?.(next);
  };
  return {
    current: () => health,
    failed: (reason) => change({ writable: false, reason }),
    recovered: () => change({ writable: true, reason: null }),
    stop() {
      isStopped = true;
      stopProbing();
    },
  };
}
