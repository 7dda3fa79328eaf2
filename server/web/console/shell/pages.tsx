import { Pagination } from '@mantine/core';
import { SHELL } from '../wording.js';

interface PagesProps {
  /** Entries over all pages, and on each. */
  readonly total: number;
  readonly aPage: number;
  readonly page: number;
  readonly onChange: (page: number) => void;
}

/** The pages of a long list; nothing where one holds all. */
export function Pages({ total, aPage, page, onChange }: PagesProps) {
  if (total <= aPage) return null;
  return (
    <Pagination
      component="nav"
      aria-label={SHELL.pages}
      total={Math.ceil(total / aPage)}
      value={page}
      onChange={onChange}
      getControlProps={(control) => ({ 'aria-label': control === 'next' ? SHELL.nextPage : SHELL.previousPage })}
      getItemProps={(one) => ({ 'aria-label': `${SHELL.pages} ${one}` })}
    />
  );
}
