// A headless Chromium, spoken to over its debugging pipe: no port, no further package.
import { spawn } from 'node:child_process';

export function openBrowser(executable) {
  const flags = [
    '--remote-debugging-pipe',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--mute-audio',
    'about:blank',
  ];
  const process = spawn(executable, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = process.stdio;
  const waiting = new Map();
  const listeners = [];
  let lastId = 0;
  let rest = '';

  output.setEncoding('utf8');
  output.on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const message of messages.map((part) => JSON.parse(part))) {
      if (message.id === undefined) listeners.forEach((listener) => listener(message));
      else if (message.error) waiting.get(message.id)?.reject(new Error(message.error.message));
      else waiting.get(message.id)?.resolve(message.result);
      waiting.delete(message.id);
    }
  });

  const call = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      input.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });

  return {
    /** Opens a page; `heard(text)` gets what it says on its console. */
    async open(url, heard) {
      const { targetId } = await call('Target.createTarget', { url: 'about:blank', width: 1280, height: 720 });
      const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
      listeners.push(({ method, params }) => {
        if (method !== 'Runtime.consoleAPICalled') return;
        heard(params.args.map(({ value, description }) => value ?? description ?? '').join(' '));
      });
      await call('Runtime.enable', {}, sessionId);
      await call('Page.navigate', { url }, sessionId);
      return { evaluate: (expression) => call('Runtime.evaluate', { expression }, sessionId) };
    },
    close: () => process.kill('SIGKILL'),
  };
}
