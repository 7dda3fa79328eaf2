import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/question-noise.js';

const DIMENSIONS = 48;
const FLOAT = 1;
const INT64 = 7;

/**
 * Writes a model that transformers.js runs: each word has a vector, and a text is the mean of its words. Small, but a
 * model like any other: an ONNX graph, a tokenizer and a configuration in a folder.
 */
export function writeTinyModel(folder: string, words: readonly string[]): string {
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...new Set(words.map((word) => word.toLowerCase()))];
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), lookUpModel(vocabulary.length));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ model_type: 'bert', vocab_size: vocabulary.length }));
  const special = vocabulary.slice(0, 4).map((content, id) => ({ id, content, special: true }));
  const vocab = Object.fromEntries(vocabulary.map((word, id) => [word, id]));
  writeFileSync(
    join(folder, 'tokenizer.json'),
    JSON.stringify({
      version: '1.0',
      added_tokens: special,
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'WhitespaceSplit' },
      post_processor: null,
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', vocab },
    }),
  );
  const names = { pad_token: '[PAD]', unk_token: '[UNK]', tokenizer_class: 'BertTokenizer', model_max_length: 512 };
  writeFileSync(join(folder, 'tokenizer_config.json'), JSON.stringify(names));
  return folder;
}

/** `last_hidden_state = table[input_ids]` as an ONNX model (onnx.proto: field numbers of ModelProto and its parts). */
function lookUpModel(words: number): Buffer {
  const random = seeded(17);
  const table = Float32Array.from({ length: words * DIMENSIONS }, () => random() - 0.5);
  const initializer = message(
    ...[words, DIMENSIONS].map((size) => number(1, size)),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, Buffer.from(table.buffer)),
  );
  const node = message(text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather'));
  const graph = message(
    bytes(1, node),
    text(2, 'tiny'),
    bytes(5, initializer),
    bytes(11, value('input_ids', INT64, ['batch', 'words'])),
    bytes(12, value('last_hidden_state', FLOAT, ['batch', 'words', DIMENSIONS])),
  );
  return message(number(1, 8), bytes(8, message(number(2, 13))), bytes(7, graph));
}

function value(name: string, type: number, sizes: readonly (string | number)[]): Buffer {
  const shape = message(
    ...sizes.map((size) => bytes(1, message(typeof size === 'number' ? number(1, size) : text(2, size)))),
  );
  return message(text(1, name), bytes(2, message(bytes(1, message(number(1, type), bytes(2, shape))))));
}

function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function number(field: number, of: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(of)]);
}

function text(field: number, of: string): Buffer {
  return bytes(field, Buffer.from(of, 'utf8'));
}

function bytes(field: number, of: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(of.length), of]);
}

function varint(of: number): Buffer {
  const parts: number[] = [];
  let rest = of;
  for (; rest > 127; rest = Math.floor(rest / 128)) parts.push((rest % 128) | 128);
  return Buffer.from([...parts, rest]);
}
