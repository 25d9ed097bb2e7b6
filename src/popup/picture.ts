import type { Summary } from './model/summary';

/** The result as a picture to share: a light card, twice as fine as it is large. */

const WIDTH = 560;
const MARGIN = 32;
const SCALE = 2;
const ROW = 44;
/** What a stream's note takes below its bar. */
const NOTE = 20;
const PALETTE = {
  paper: '#ffffff',
  ink: '#15191c',
  soft: '#575e65',
  hair: '#dcdfe1',
  track: '#ebecee',
  earned: '#0b6b43',
  unsure: '#8a5a00',
  cannot: '#878e95',
} as const;
const FONT = 'system-ui, sans-serif';
/** How strong the band of a range is beside its mark. */
const BAND = 0.45;

/** Returns the summary as a PNG, drawn with a canvas of `document`. */
export async function pictureOf(summary: Summary, document: Document): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const height = heightOf(summary);
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gave no canvas to draw on');
  context.scale(SCALE, SCALE);
  draw(summary, context, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas became no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Everything above the streams, and below them. */
const HEAD = 172;
const FOOT = 76;

function heightOf({ streams }: Summary): number {
  return HEAD + streams.reduce((sum, stream) => sum + rowOf(stream), 0) + FOOT;
}

function rowOf({ note }: Summary['streams'][number]): number {
  return note === '' ? ROW : ROW + NOTE;
}

function draw(summary: Summary, context: CanvasRenderingContext2D, height: number): void {
  const pen = penOf(context);
  const right = WIDTH - MARGIN;
  const inner = right - MARGIN;
  context.fillStyle = PALETTE.paper;
  context.fillRect(0, 0, WIDTH, height);
  pen.text('‰ Permille', MARGIN, 36, { size: 14, color: 'earned', bold: true });
  pen.text(summary.title, MARGIN, 68, { size: 20, bold: true, width: inner });
  pen.text(summary.subtitle, MARGIN, 90, { size: 13, color: 'soft', width: inner });
  pen.text(summary.month, MARGIN, 128, { size: 26, bold: true, width: inner });
  const scale = Math.max(
    summary.total.high,
    ...summary.streams.map(({ range }) => range?.high ?? 0),
  );
  pen.bar(summary.total, scale, MARGIN, 142, inner, 'earned', 8);
  pen.text(summary.likely, MARGIN, 168, { size: 12, color: 'soft', width: inner });
  let top = HEAD;
  for (const stream of summary.streams) {
    pen.line(MARGIN, top + 8, right);
    pen.text(stream.name, MARGIN, top + 28, { size: 14, bold: true });
    pen.text(stream.amount, right, top + 28, { size: 14, align: 'right' });
    const bar = stream.range !== null && stream.range.high > 0 ? stream.range : null;
    if (bar) pen.bar(bar, scale, MARGIN, top + 36, inner, stream.tone, 4);
    const below = top + (bar ? 56 : 48);
    pen.text(stream.note, MARGIN, below, { size: 12, color: 'soft', width: inner });
    top += rowOf(stream);
  }
  const foot = height - FOOT;
  pen.line(MARGIN, foot + 8, right);
  if (summary.read !== null) {
    pen.text(summary.read, MARGIN, foot + 30, { size: 12, color: 'soft', width: inner });
  }
  pen.text(summary.disclaimer, MARGIN, foot + 50, { size: 12, color: 'soft', width: inner });
}

type Color = keyof typeof PALETTE;

interface TextLook {
  size: number;
  color?: Color;
  bold?: boolean;
  align?: CanvasTextAlign;
  /** What is longer is cut, and ends in an ellipsis. */
  width?: number;
}

function penOf(context: CanvasRenderingContext2D) {
  return {
    text(text: string, x: number, y: number, look: TextLook): void {
      context.font = `${look.bold === true ? '600 ' : ''}${look.size}px ${FONT}`;
      context.fillStyle = PALETTE[look.color ?? 'ink'];
      context.textAlign = look.align ?? 'left';
      context.fillText(fitted(text, look.width ?? Infinity, context), x, y);
    },
    line(from: number, y: number, to: number): void {
      context.fillStyle = PALETTE.hair;
      context.fillRect(from, y, to - from, 1);
    },
    bar(
      range: { low: number; likely: number; high: number },
      scale: number,
      x: number,
      y: number,
      width: number,
      color: Color,
      height: number,
    ): void {
      context.fillStyle = PALETTE.track;
      context.fillRect(x, y, width, height);
      if (scale === 0) return;
      const at = (value: number) => x + (value / scale) * width;
      context.fillStyle = PALETTE[color];
      context.globalAlpha = BAND;
      context.fillRect(at(range.low), y, Math.max(2, at(range.high) - at(range.low)), height);
      context.globalAlpha = 1;
      context.fillRect(at(range.likely) - 1, y - 2, 2, height + 4);
    },
  };
}

/** Returns as much of `text` as fits into `width` in the font that `context` has; what is cut ends in an ellipsis. */
export function fitted(
  text: string,
  width: number,
  context: Pick<CanvasRenderingContext2D, 'measureText'>,
): string {
  if (context.measureText(text).width <= width) return text;
  // By whole characters: half of one would be drawn as a box.
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…`;
    if (context.measureText(cut).width <= width) return cut;
  }
  return '';
}
