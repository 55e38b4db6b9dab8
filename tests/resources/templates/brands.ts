import type { Brand } from '../../../resources/templates/kit/brand';

interface Look {
  primary: string;
  background?: string;
  text?: string;
  stops?: string[];
}

export function brandOf({ primary, background = '#ffffff', text = '#212529', stops }: Look): Brand {
  const font = { family: 'Inter', fallback: 'sans-serif' as const, weight: 700, uppercase: false, files: [] };
  return {
    name: 'Kiln',
    host: 'kiln.example',
    logo: null,
    colors: { primary, secondary: null, accent: null, background, text },
    palette: [],
    gradients: stops ? [{ angle: 45, stops }] : [],
    fonts: { heading: font, body: font },
    language: 'en',
  };
}
