/** Turns plain text into paragraphs and lists. Text enters the page as text nodes only. */
export function renderText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const line of text.split('\n')) {
    const [isItem, number, words] = /^\s*(?:(\d{1,4})[.)]|[-•*+–])\s+(?=\S|$)(.*)$/.exec(line) ?? [];
    if (isItem === undefined) {
      if (line.trim() !== '') fragment.append(withText('p', line.trim()));
      continue;
    }
    const tag = number === undefined ? 'ul' : 'ol';
    if (fragment.lastElementChild?.localName !== tag) fragment.append(startList(tag, number));
    fragment.lastElementChild?.append(withText('li', words ?? ''));
  }
  return fragment;
}

function startList(tag: 'ul' | 'ol', number: string | undefined): HTMLElement {
  const list = document.createElement(tag);
  if (number !== undefined) list.setAttribute('start', number);
  return list;
}

export function withText<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
