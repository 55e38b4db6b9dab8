// Stands for 'mediabunny', which reads files that are streamed: the stage has its files whole (see media-utils.ts).

class NotHere {
  constructor() {
    throw new Error('Files are read whole here.');
  }
}

export { NotHere as AudioBufferSink, NotHere as Input, NotHere as InputDisposedError, NotHere as UrlSource };
export const ALL_FORMATS: unknown[] = [];
export const MATROSKA = null;
export const WEBM = null;
