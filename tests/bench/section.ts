/** One figure of a bench, in the unit that its row is printed with. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '%' | '/s' | 'MB/s' | 'pages/s' | 'rows/s' | '×' | 'count';
  /** What the project asks of it; a figure beyond it is marked, and the bench ends with code 1. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A part of `npm run bench`. Each runs in a process of its own, one after the other. */
export interface BenchSection {
  readonly title: string;
  /** How often `measure` runs in full; the table prints the median and the range. Default 1. */
  readonly runs?: number;
  /**
   * Prepares once what every run needs, and gives `measure` to the frame.
   * @param scale Passages that `--scale` asks for; null without it.
   * @returns null where the machine lacks what the section reads; the frame then says so and goes on.
   */
  open(scale: number | null): Promise<OpenSection | null>;
}

export interface OpenSection {
  /** Figures of one run; every run gives the same ones in the same order. */
  measure(): Promise<readonly Figure[]>;
  close(): Promise<void>;
}
