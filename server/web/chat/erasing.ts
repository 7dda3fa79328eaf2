import { find } from './find.js';
import { erase } from './service.js';
import { WORDING } from './wording.js';

/** Asks before everything is erased; what cannot be undone takes a second button. */
export function confirmErasing(onErased: () => void): void {
  const dialog = find('erasing', HTMLDialogElement);
  const fault = find('erasing-fault', HTMLElement);
  find('erase', HTMLButtonElement).addEventListener('click', () => {
    fault.textContent = '';
    dialog.showModal();
  });
  find('erase-no', HTMLButtonElement).addEventListener('click', () => dialog.close());
  find('erase-yes', HTMLButtonElement).addEventListener('click', () => {
    erase().then(
      () => {
        dialog.close();
        onErased();
      },
      (error: unknown) => {
        fault.textContent = error instanceof Error ? error.message : WORDING.failed;
      },
    );
  });
}
