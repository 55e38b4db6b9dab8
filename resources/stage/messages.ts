import type { StageEvents } from './protocol';

const send = (message: object) =>
  document.dispatchEvent(new CustomEvent('pagereel-message', { detail: JSON.stringify(message) }));

export const answer = (id: number, result: unknown): boolean => send({ id, result: result ?? null });
export const refuse = (id: number, error: unknown): boolean =>
  send({ id, error: error instanceof Error ? error.message : String(error) });

export function announce<Name extends keyof StageEvents>(event: Name, data: StageEvents[Name]): void {
  send({ event, data });
}
