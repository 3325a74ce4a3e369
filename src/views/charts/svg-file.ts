/** A drawing on screen as a file of its own: its looks, which the theme gives, are written into each element. */

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The drawing as text, at the size of its view box and with a ground of the given colour. */
export function renderSvgFile(drawing: SVGSVGElement, ground: string): string {
  const view = drawing.ownerDocument.defaultView;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const sources = [drawing, ...drawing.querySelectorAll('*')];
  const targets = [copy, ...copy.querySelectorAll('*')];
  sources.forEach((source, at) => {
    const style = view?.getComputedStyle(source);
    const target = targets[at];
    if (!style || !target) return;
    target.removeAttribute('class');
    for (const look of looks) {
      const value = style.getPropertyValue(look);
      if (value !== '') target.setAttribute(look, value);
    }
  });
  const { x, y, width, height } = drawing.viewBox.baseVal;
  copy.createSvg('rect', { attr: { x, y, width, height, fill: ground }, prepend: true });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(height * 2));
  return new XMLSerializer().serializeToString(copy);
}

/** Paints a drawing of so many pixels; rejects when the engine cannot. */
export async function renderPng(svg: string, width: number, height: number): Promise<ArrayBuffer> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = createEl('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('PNG');
  return blob.arrayBuffer();
}
