// Pages that stand before the site: a challenge for programs, or nothing but a sign-in.

export type Wall = 'challenge' | 'signIn' | '';

/** Whole lines of a page or its title. */
const CHALLENGE = new RegExp(
  `^(?:${[
    'just a moment',
    'attention required',
    'verify(?:ing)?(?: that)? you are (?:a )?human.*',
    '(?:please )?(?:verify|confirm|prove)(?: that)? you are (?:a human|not a robot).*',
    'are you (?:a )?(?:human|robot)',
    '(?:we are )?checking (?:your browser|if the site connection is secure).*',
    '(?:performing )?security (?:check|verification)(?: to access.*)?',
    'bot verification',
    'access (?:to this page has been )?denied',
    'pardon our interruption',
    '(?:our systems have detected |we have detected )?unusual traffic(?: from your.*)?',
    'enable javascript and cookies to continue',
  ].join('|')})[.…!?]*$`,
  'i',
);
const CHALLENGERS =
  'iframe[src*="challenges.cloudflare.com"],iframe[src*="hcaptcha.com"],iframe[src*="/recaptcha/"],iframe[src*="captcha-delivery.com"],#challenge-form,#px-captcha,.cf-turnstile,.g-recaptcha,.h-captcha';
/** Letters: what stands before a site says little. */
const LITTLE = 500;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

/** Not the sign that a form of the page's own is guarded. */
function stands(challenger: Element): boolean {
  const form = challenger.closest('form');
  const asks = form?.querySelector('input:not([type=hidden]):not([type=checkbox]),textarea');
  return isSeen(challenger) && !challenger.closest('.grecaptcha-badge') && !asks;
}

export function wallOf(): Wall {
  const text = (document.body?.innerText ?? '').trim();
  const pictures = [...document.images].filter((image) => image.width > 200 && image.height > 150);
  const letters = text.length + 2 * (text.match(UNSPACED)?.length ?? 0);
  if (letters > LITTLE || pictures.length >= 3) return '';
  const lines = [...text.split('\n'), document.title.split(/\s[|–—-]\s/)[0]];
  const isChallenge = lines.some((line) => CHALLENGE.test(line.trim()));
  if (isChallenge || [...document.querySelectorAll(CHALLENGERS)].some(stands)) return 'challenge';
  return [...document.querySelectorAll('input[type=password]')].some(isSeen) ? 'signIn' : '';
}
