import { SaxesParser } from 'saxes';
import { IngestionError } from '../errors.js';
import { assertWithin } from './limits.js';

export interface XmlElement {
  /** With its prefix, as in the file: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks one XML part. A document type is refused, so that no entity can be declared, let alone expanded.
 * @throws IngestionError `damaged-file`, `too-complex`
 */
export function walkXml(bytes: Uint8Array, fileName: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new IngestionError('too-complex', `Cannot read "${fileName}": its XML declares entities; expected none`);
  });
  parser.on('error', (cause) => {
    throw new IngestionError('damaged-file', `Cannot read "${fileName}": its XML is broken`, { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    assertWithin('depth', depth, fileName);
    handler.open?.({ name, attributes });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(new TextDecoder().decode(bytes)).close();
}

/** Without its prefix, which programs choose as they like. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A switch such as `w:b` or `b` is on unless it says otherwise. */
export function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off|none)$/u.test(attributes['w:val'] ?? attributes['val'] ?? '1');
}
