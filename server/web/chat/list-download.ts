import { withText } from './answer-text.js';
import { fetchList, listHref } from './service.js';
import { WORDING } from './wording.js';

/** The link that downloads a list; what stands in the way is said beside it. */
export function renderExport(listId: string): HTMLElement {
  const box = withText('span', '', 'download');
  const link = withText('a', WORDING.table.export, 'export');
  link.href = listHref(listId);
  link.download = '';
  const fault = withText('span', '', 'fault-line');
  fault.setAttribute('role', 'alert');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    fault.textContent = '';
    fetchList(listId).then(save, (error: unknown) => {
      fault.textContent = error instanceof Error ? error.message : WORDING.failed;
    });
  });
  box.append(link, fault);
  return box;
}

function save({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
