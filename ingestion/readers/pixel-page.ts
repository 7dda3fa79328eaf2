/** A page in shades of grey, 0 black to 255 white, row by row from the top. */
export interface PixelPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Darker than this is ink. */
export const INK = 160;

/** Reads a binary grey map (PGM, "P5"), as poppler writes it. @throws Error for anything else */
export function parseGreyMap(bytes: Uint8Array): PixelPage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  const [whole = '', width = '0', height = '0'] = head ?? [];
  const size = Number(width) * Number(height);
  if (head === null || bytes.length < whole.length + size) throw new Error('Cannot read a page picture: no grey map');
  return {
    width: Number(width),
    height: Number(height),
    pixels: bytes.subarray(whole.length, whole.length + size),
  };
}

export function writeGreyMap({ width, height, pixels }: PixelPage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

/** A part of the page with a white frame around it. */
export function crop(page: PixelPage, area: PixelArea, frame: number): PixelPage {
  const width = area.right - area.left + 2 * frame;
  const height = area.bottom - area.top + 2 * frame;
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = area.top; y < area.bottom; y += 1)
    pixels.set(
      page.pixels.subarray(y * page.width + area.left, y * page.width + area.right),
      (y - area.top + frame) * width + frame,
    );
  return { width, height, pixels };
}

/** Paints an area white, in place. */
export function whiten(page: PixelPage, { left, top, right, bottom }: PixelArea): void {
  for (let y = Math.max(0, top); y < Math.min(page.height, bottom); y += 1)
    page.pixels.fill(255, y * page.width + Math.max(0, left), y * page.width + Math.min(page.width, right));
}

/** Whether an area holds at least `least` pixels of ink. */
export function hasInk(page: PixelPage, area: PixelArea, least: number): boolean {
  let count = 0;
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) {
      if ((page.pixels[y * page.width + x] ?? 255) < INK) count += 1;
      if (count >= least) return true;
    }
  return false;
}
