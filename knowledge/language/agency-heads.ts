import type { Head } from './agency-head.js';
import { FIELDS, type FieldKind } from './agency-lexicon.js';
import { addCivicHeads } from './civic-heads.js';
import { createPhraseTrie, type PhraseTrie } from './phrase-trie.js';
import { addStateHeads } from './state-heads.js';

/** First words of agencies' names. */
export const HEADS = createPhraseTrie<Head>();

function add(entry: Head, ...forms: string[]): void {
  for (const form of forms) HEADS.add(form, entry);
}

addStateHeads(add);
addCivicHeads(add);

function fieldTrie(kind: FieldKind): PhraseTrie<{ readonly name: string; readonly capitalsOnly: boolean }> {
  const trie = createPhraseTrie<{ readonly name: string; readonly capitalsOnly: boolean }>();
  for (const { name, short } of FIELDS[kind]) {
    const parts = name.split(' ~ ');
    const last = parts.pop() ?? name;
    const written = parts.length === 0 ? last : `${parts.join(', ')} và ${last}`;
    trie.add(name.replaceAll(/ [~-] /g, '~'), { name: written, capitalsOnly: false });
    for (const form of short) trie.add(form, { name: written, capitalsOnly: form.length <= 2 });
  }
  return trie;
}

/** Fields by kind of agency; the value is the field as it is written in full. */
export const FIELD_TRIES: Readonly<Record<FieldKind, ReturnType<typeof fieldTrie>>> = {
  department: fieldTrie('department'),
  division: fieldTrie('division'),
  ministry: fieldTrie('ministry'),
  central: fieldTrie('central'),
  board: fieldTrie('board'),
};
