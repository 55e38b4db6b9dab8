// Pages that stand before the site: a challenge for programs, or nothing but a sign-in.

export type Wall = 'challenge' | 'signIn' | '';

const CHALLENGE =
  /just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|checking your browser|security (?:check|verification)|bot verification|access (?:to this page has been )?denied|pardon our interruption|unusual traffic|enable javascript and cookies to continue/i;
const CHALLENGERS =
  'iframe[src*="challenges.cloudflare.com"],iframe[src*="hcaptcha.com"],iframe[src*="/recaptcha/"],iframe[src*="captcha-delivery.com"],#challenge-form,#px-captcha,.cf-turnstile,.g-recaptcha,.h-captcha';
/** Letters: what stands before a site says little; a site that also has a form says more. */
const LITTLE = 500;

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

export function wallOf(): Wall {
  const text = (document.body?.innerText ?? '').trim();
  if (text.length > LITTLE) return '';
  if (CHALLENGE.test(document.title) || CHALLENGE.test(text) || document.querySelector(CHALLENGERS)) return 'challenge';
  const asksForPassword = [...document.querySelectorAll('input[type=password]')].some(isSeen);
  const pictures = [...document.images].filter((image) => image.width > 200 && image.height > 150);
  return asksForPassword && pictures.length < 3 ? 'signIn' : '';
}
