/** Drawn on 24 by 24, as lines. */
export const ICONS = {
  pulse: 'M3 12h4l3-8 4 16 3-8h4',
  folder: 'M3 6h6l2 2h10v11H3z',
  table: 'M3 5h18v14H3zM3 10h18M3 15h18M9 5v14',
  building: 'M4 21h16M6 21V5l6-2 6 2v16M10 9h1M13 9h1M10 13h1M13 13h1M10 17h4',
  talk: 'M4 5h16v11H11l-5 4v-4H4z',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .6-1 1-1 2M12 17.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  people: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17 14c3 .5 5 2.500 5 6',
  key: 'M8 18a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 11l9-8M16 6l3 3',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
} as const;

/** A picture that says no more than the words beside it. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
