export interface DecodedFrames {
  width: number;
  height: number;
  images: ImageBitmap[];
  /** Milliseconds after which each frame ends. */
  ends: number[];
}

interface DecodedImage {
  duration: number | null;
  close(): void;
}

// Not yet among TypeScript's own declarations.
interface Decoder {
  tracks: { ready: Promise<void>; selectedTrack: { frameCount: number } | null };
  completed: Promise<void>;
  decode(options: { frameIndex: number }): Promise<{ image: DecodedImage }>;
  close(): void;
}
type DecoderClass = new (options: { data: ArrayBuffer; type: string }) => Decoder;

const types: readonly [RegExp, string][] = [
  [/^GIF8/, 'image/gif'],
  [/^\x89PNG/, 'image/png'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^....ftypavi/s, 'image/avif'],
];

function typeOf(data: ArrayBuffer): string {
  const start = String.fromCharCode(...new Uint8Array(data.slice(0, 16)));
  return types.find(([signature]) => signature.test(start))?.[1] ?? 'image/gif';
}

const known = new Map<string, Promise<DecodedFrames>>();

/** A picture written into its own address is no request. */
async function bytesOf(src: string): Promise<ArrayBuffer> {
  const [, base64, text] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(src) ?? [];
  if (text === undefined) return (await fetch(src)).arrayBuffer();
  const characters = base64 ? atob(text) : decodeURIComponent(text);
  return Uint8Array.from(characters, (character) => character.charCodeAt(0)).buffer;
}

async function decode(src: string): Promise<DecodedFrames> {
  const data = await bytesOf(src);
  const Decoding = (window as unknown as { ImageDecoder?: DecoderClass }).ImageDecoder;
  if (!Decoding) throw new Error('this browser cannot take it apart');
  const decoder = new Decoding({ data, type: typeOf(data) });
  await decoder.tracks.ready;
  await decoder.completed;
  const images: ImageBitmap[] = [];
  const ends: number[] = [];
  for (let i = 0; i < (decoder.tracks.selectedTrack?.frameCount ?? 0); i++) {
    const { image } = await decoder.decode({ frameIndex: i });
    images.push(await createImageBitmap(image as unknown as ImageBitmapSource));
    // Microseconds; browsers take 100 ms for a frame that says nothing.
    ends.push((ends.at(-1) ?? 0) + (image.duration || 100_000) / 1000);
    image.close();
  }
  decoder.close();
  if (images.length === 0) throw new Error('there is no frame in it');
  return { width: images[0].width, height: images[0].height, images, ends };
}

/** All frames of a moving picture; each file is taken apart once. */
export function decodeFrames(src: string): Promise<DecodedFrames> {
  const decoded = known.get(src) ?? decode(src);
  known.set(src, decoded);
  decoded.catch(() => known.delete(src));
  return decoded;
}
