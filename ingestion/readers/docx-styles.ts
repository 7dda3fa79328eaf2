import { isOn, walkXml } from './xml-walk.js';

/** What a style says, its ancestors' words included. */
export interface DocxStyle {
  readonly bold: boolean | null;
  readonly heading: number | null;
  readonly numId: string | null;
  readonly level: number | null;
  /** Font of Latin letters; null where nothing names one. */
  readonly font: string | null;
}

interface OwnStyle {
  basedOn: string | null;
  bold: boolean | null;
  heading: number | null;
  numId: string | null;
  level: number | null;
  font: string | null;
}

const PLAIN: DocxStyle = { bold: null, heading: null, numId: null, level: null, font: null };
const MAX_ANCESTORS = 20;

/** Looks a style up by its id; an unknown id says nothing. */
export type StyleLookup = (id: string | null) => DocxStyle;

export function readStyles(bytes: Uint8Array | undefined, fileName: string): StyleLookup {
  const own = new Map<string, OwnStyle>();
  let defaultId: string | null = null;
  let defaultFont: string | null = null;
  let open: OwnStyle | null = null;
  if (bytes !== undefined)
    walkXml(bytes, fileName, {
      open({ name, attributes }) {
        if (name === 'w:style') {
          open = { basedOn: null, bold: null, heading: null, numId: null, level: null, font: null };
          const id = attributes['w:styleId'];
          if (id !== undefined) own.set(id, open);
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') defaultId = id ?? null;
          return;
        }
        if (open === null) {
          if (name === 'w:rFonts') defaultFont = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? null;
          return;
        }
        const value = attributes['w:val'];
        if (name === 'w:basedOn') open.basedOn = value ?? null;
        else if (name === 'w:rFonts') open.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? null;
        else if (name === 'w:b') open.bold = isOn({ name, attributes });
        else if (name === 'w:numId') open.numId = value ?? null;
        else if (name === 'w:ilvl') open.level = Number(value);
        else if (name === 'w:outlineLvl' && Number(value) < 9) open.heading = Number(value) + 1;
        else if (name === 'w:name') {
          const level = /^heading (\d)$/iu.exec(value ?? '')?.[1];
          if (level !== undefined) open.heading = Number(level);
        }
      },
      close(name) {
        if (name === 'w:style') open = null;
      },
    });
  const resolved = new Map<string, DocxStyle>();
  const resolve = (id: string, ancestors: number): DocxStyle => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = own.get(id);
    if (style === undefined || ancestors > MAX_ANCESTORS) return PLAIN;
    const base = style.basedOn === null ? PLAIN : resolve(style.basedOn, ancestors + 1);
    const whole: DocxStyle = {
      bold: style.bold ?? base.bold,
      heading: style.heading ?? base.heading,
      numId: style.numId ?? base.numId,
      level: style.level ?? base.level,
      font: style.font ?? base.font,
    };
    resolved.set(id, whole);
    return whole;
  };
  return (id) => {
    const wanted = id ?? defaultId;
    const style = wanted === null ? PLAIN : resolve(wanted, 0);
    return style.font !== null || defaultFont === null ? style : { ...style, font: defaultFont };
  };
}
