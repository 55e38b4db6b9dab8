// The brand in the corner of a scene: there from the first frame, and never the focal point.
import { Logo } from './logo';
import { Rise } from './motion';
import { Box, useScene, type Space } from './stage';

export const signatureHeight = ({ px, pick }: Space) => px(pick(56, 64, 52));

export function Signature({ at = -18 }: { at?: number }) {
  const { space } = useScene();
  const height = signatureHeight(space);
  const { logo, name } = space.brand;
  if (!logo && space.copy.trim().toLowerCase() === name.trim().toLowerCase()) return null; // the headline says it already
  return (
    <Box rect={{ ...space.inner, height }}>
      <Rise at={at} by={20}>
        <Logo height={height} />
      </Rise>
    </Box>
  );
}
