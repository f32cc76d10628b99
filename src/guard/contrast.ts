type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let brush: CanvasRenderingContext2D | null | undefined;

/** Any colour that CSS can name, as the screen has it. */
function read(css: string): Colour {
  brush ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
    willReadFrequently: true,
  });
  if (!brush) return [0, 0, 0, 0];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = (top: Colour, below: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** What stands above an element, through slots and shadow roots. */
const above = (el: Element): Element | null =>
  el.assignedSlot ?? el.parentElement ?? (el.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The colour behind an element's text; undefined where a picture is. */
function behind(el: Element | null): Colour | undefined {
  if (!el) return [...read('Canvas').slice(0, 3), 1] as unknown as Colour;
  const {backgroundColor, backgroundImage} = getComputedStyle(el);
  if (backgroundImage !== 'none') return undefined;
  const colour = read(backgroundColor);
  if (colour[3] === 1) return colour;
  const below = behind(above(el));
  return below && over(colour, below);
}

/** Relative luminance (WCAG 2.2). */
function lightness([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: Colour, b: Colour): number {
  const [light, dark] = [lightness(a), lightness(b)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How an element's text stands out from what is behind it, as WCAG counts; undefined before a picture. */
export function textContrast(el: Element): number | undefined {
  const ground = behind(el);
  return ground && ratio(over(read(getComputedStyle(el).color), ground), ground);
}

/** How an element stands out from what is around it. */
export function fillContrast(el: Element): number | undefined {
  const [own, around] = [behind(el), behind(above(el))];
  return own && around && ratio(own, around);
}
