export interface RemotionEnvironment {
  isStudio: boolean;
  isRendering: boolean;
  isPlayer: boolean;
  isReadOnlyStudio: boolean;
  isClientSideRendering: boolean;
}

let rendering = false;

/** Set by the player before a frame is committed. */
export function setRendering(value: boolean): void {
  rendering = value;
}

export const getRemotionEnvironment = (): RemotionEnvironment => ({
  isStudio: false,
  isRendering: rendering,
  isPlayer: !rendering,
  isReadOnlyStudio: false,
  isClientSideRendering: false,
});

export const useRemotionEnvironment = getRemotionEnvironment;

/** Each scene gets one of its own that gives its props. */
export function getInputProps<Props extends Record<string, unknown> = Record<string, unknown>>(): Props {
  return {} as Props;
}
