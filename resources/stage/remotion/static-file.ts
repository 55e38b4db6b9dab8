/** The folder of the page's host under which the project's assets are. */
const folder = 'assets/';

const isAddress = (path: string) =>
  /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path) || path.replace(/^\//, '').startsWith(folder);

/** The address of a project asset: `staticFile('logo.png')`. What is an address already stays as it is. */
export function staticFile(path: string): string {
  if (typeof path !== 'string') throw new TypeError(`staticFile() takes the name of a file, but got ${String(path)}.`);
  if (isAddress(path)) return path;
  if (path.startsWith('./') || path.startsWith('../')) {
    throw new TypeError(`staticFile("${path}"): relative paths do not work here. Write the name of the asset alone.`);
  }
  return folder + path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/');
}
