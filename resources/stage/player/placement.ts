/** Where the picture stands in the window: at its top left when rendering, else fitted into it and centred. */
export function placement(
  picture: { width: number; height: number },
  room: { width: number; height: number },
  rendering: boolean,
) {
  const wide = room.width / picture.width;
  const scale = rendering ? wide : Math.min(wide, room.height / picture.height);
  if (rendering) return { scale, left: 0, top: 0 };
  const centred = (all: number, used: number) => Math.round((all - used * scale) / 2);
  return { scale, left: centred(room.width, picture.width), top: centred(room.height, picture.height) };
}
