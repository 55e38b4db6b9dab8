// Runs in the application world of a page of ours or of a site that is being read: where the page's own scripts cannot see it.
// Opens the web channel and forwards messages, as JSON strings, to the one object on it.

declare const qt: { webChannelTransport: unknown };
declare const QWebChannel: new (
  transport: unknown,
  ready: (channel: { objects: { bridge: { receive(message: string): void } } }) => void,
) => unknown;

interface BridgeWorld {
  pagereelSend?: (message: unknown) => void;
  pagereelPage?: { channel: string; call(id: number, method: string, params: unknown): void };
}

const waiting: string[] = [];
let deliver = (message: string): void => {
  waiting.push(message);
};
(globalThis as BridgeWorld).pagereelSend = (message) => deliver(JSON.stringify(message));

// What the main world says arrives as an event's detail, always a string: the C++ side checks all of it.
function onMessage(event: Event): void {
  const detail: unknown = (event as CustomEvent).detail;
  if (typeof detail === 'string') deliver(detail);
}
document.addEventListener('pagereel-message', onMessage);

// A page that runs what it does not trust opens a channel of its own, before that: events with a name that only the two ends know.
document.addEventListener(
  'pagereel-open',
  (event) => {
    const channel = String((event as CustomEvent).detail);
    document.removeEventListener('pagereel-message', onMessage);
    document.addEventListener(`${channel}-message`, onMessage);
    (globalThis as BridgeWorld).pagereelPage = {
      channel,
      call(id, method, params) {
        const detail = JSON.stringify({ id, method, params });
        document.dispatchEvent(new CustomEvent(`${channel}-call`, { detail }));
      },
    };
  },
  { once: true },
);

function connect(): void {
  // In a renderer that was just started the transport may come after the document.
  if (typeof qt === 'undefined' || !qt.webChannelTransport) {
    setTimeout(connect, 5);
    return;
  }
  new QWebChannel(qt.webChannelTransport, (channel) => {
    const { bridge } = channel.objects;
    deliver = (message) => bridge.receive(message);
    for (const message of waiting.splice(0)) deliver(message);
  });
}
connect();
