import type { Token } from './tokens.js';
import { tokenise } from './tokens.js';

interface Terminal<Value> {
  readonly tones: readonly string[];
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** Where the phrase goes on behind an optional joint ("và", "&", "-", ","). */
  joint: Node<Value> | null;
  comma: boolean;
  readonly ends: Terminal<Value>[];
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Index of the token behind the phrase. */
  readonly end: number;
  /** Whether a syllable without diacritics stood for an accented one. */
  readonly folded: boolean;
}

/** Known phrases, found in token lists in one walk: longest first, with or without diacritics. */
export interface PhraseTrie<Value> {
  /**
   * `~` in a phrase is a joint: "và", "&", "-", "/" or nothing, in a phrase of three parts and more also ","; `,` in a
   * phrase is a joint that may be a comma.
   * Accented syllables of a text match only themselves; unaccented ones match any accents.
   */
  add(phrase: string, value: Value): void;
  /** Whether a phrase may begin with this token. */
  opens(token: Token | undefined): boolean;
  /** First syllables of the phrases, without diacritics. */
  openers(): Iterable<string>;
  /** The longest phrase that begins at token `at`. */
  match(tokens: readonly Token[], at: number): PhraseMatch<Value> | null;
}

const JOINTS: ReadonlySet<string> = new Set(['và', '&', '-', '–', '—', '/', 'va']);
const JOINT_TONES: ReadonlySet<string> = new Set([...JOINTS].map((joint) => tokenise(joint)[0]?.tone ?? joint));

export function createPhraseTrie<Value>(): PhraseTrie<Value> {
  const root = createNode<Value>();

  function add(phrase: string, value: Value): void {
    const parts = phrase.split(/([~,])/);
    const joints = (parts.length - 1) / 2;
    const tones: string[] = [];
    let node = root;
    parts.forEach((part, index) => {
      if (index % 2 === 1) {
        node.joint ??= createNode();
        node.comma ||= joints > 1 || part === ',';
        node = node.joint;
        return;
      }
      for (const token of tokenise(part)) {
        tones.push(token.tone);
        let child = node.next.get(token.bare);
        if (child === undefined) {
          child = createNode();
          node.next.set(token.bare, child);
        }
        node = child;
      }
    });
    node.ends.push({ tones, value });
  }

  function opens(token: Token | undefined): boolean {
    return token !== undefined && root.next.has(token.bare);
  }

  function match(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    if (!opens(tokens[at])) return null;
    const search: Search<Value> = { tokens, path: [], best: null };
    walk(root, at, search);
    return search.best;
  }

  return { add, opens, openers: () => root.next.keys(), match };
}

interface Search<Value> {
  readonly tokens: readonly Token[];
  /** Tokens from the root down. */
  readonly path: Token[];
  best: PhraseMatch<Value> | null;
}

function walk<Value>(node: Node<Value>, index: number, search: Search<Value>): void {
  const { tokens, path } = search;
  for (const { tones, value } of node.ends) {
    if (search.best !== null && index <= search.best.end) continue;
    let isSame = true;
    let folded = false;
    for (let step = 0; step < path.length && isSame; step += 1) {
      const token = path[step];
      if (token === undefined || token.tone === tones[step]) continue;
      folded = true;
      isSame = token.plain;
    }
    if (isSame) search.best = { value, end: index, folded };
  }
  const token = tokens[index];
  if (token === undefined) return;
  const child = node.next.get(token.bare);
  if (child !== undefined) {
    path.push(token);
    walk(child, index + 1, search);
    path.pop();
  }
  if (node.joint !== null) {
    walk(node.joint, index, search);
    if (JOINT_TONES.has(token.tone) || (node.comma && token.text === ',')) walk(node.joint, index + 1, search);
  }
}

function createNode<Value>(): Node<Value> {
  return { next: new Map(), joint: null, comma: false, ends: [] };
}

/** A trie of phrases that carry no value of their own. */
export function phraseSet(phrases: readonly string[]): PhraseTrie<true> {
  const trie = createPhraseTrie<true>();
  for (const phrase of phrases) trie.add(phrase, true);
  return trie;
}
