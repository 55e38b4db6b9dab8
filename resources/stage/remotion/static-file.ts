/** The folder of the page's host under which the project's assets are. */
const folder = 'assets/';

const instead = 'Write the name of an asset of the project alone.';

const isAddress = (path: string) =>
  /^(?:blob|data|pagereel-stage|qrc):/i.test(path) || path.replace(/^\//, '').startsWith(folder);

function refusal(path: string): string | null {
  if (/^(?:https?:)?\/\/\S+\.\S+\//i.test(path) || /^https?:/i.test(path)) {
    return `staticFile() does not support remote URLs, but got "${path}". Use the address without staticFile().`;
  }
  if (path.startsWith('./') || path.startsWith('../')) {
    return `staticFile() does not support relative paths, but got "${path}". ${instead}`;
  }
  if (/^[a-z]:[\\/]/i.test(path) || /^\/(?:Users|home|tmp|etc|var|opt|mnt|root)\//.test(path)) {
    return `staticFile() does not support absolute paths, but got "${path}". ${instead}`;
  }
  if (/^\/?public\//.test(path)) {
    return `staticFile("${path}"): the public/ prefix is not part of the name. ${instead}`;
  }
  return null;
}

/** The address of a project asset: `staticFile('logo.png')`. What is an address already stays as it is. */
export function staticFile(path: string): string {
  if (typeof path !== 'string') throw new TypeError(`staticFile() takes the name of a file, but got ${String(path)}.`);
  if (isAddress(path)) return path;
  const refused = refusal(path);
  if (refused) throw new TypeError(refused);
  return folder + path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/');
}

export interface StaticFile {
  name: string;
  src: string;
  sizeInBytes: number;
  lastModified: number;
}

/** As in Remotion's own Player: the list is Studio's. */
export const getStaticFiles = (): StaticFile[] => [];

/** Accepted: assets do not change while a scene stands. */
export function watchStaticFile(
  _fileName: string,
  _callback: (file: StaticFile | null) => void,
): { cancel: () => void } {
  return { cancel: () => {} };
}
