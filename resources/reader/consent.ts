// What is laid over a page and asks something of its visitors. A question about cookies is answered with the least that it offers;
// what goes on asking is hidden, and so are pop-ups: neither is the page's content.
import { parseColor } from './colors';
import { nextFrames } from './settle';

const CONSENT =
  /(?<!\p{L})(?:cookies?|consent|gdpr|ccpa|privacy preferences|einwilligung|datenschutz|confidentialité|privacidad|consentement|consenso|toestemming|kakor|evästeet|informasjonskapsler|çerez\p{L}*|soubory|pliki|ciasteczka)(?!\p{L})|куки|файлы cookie|クッキー|隐私|쿠키|كوكيز|עוגיות/iu;

/** Whole labels, in the languages in which they are most often met. */
const REJECT = new RegExp(
  `^(?:${[
    // English
    '(?:no,? )?(?:i )?(?:reject|decline|deny|refuse|disagree)(?: (?:all|optional|non-?essential|additional|analytics|tracking|the|cookies))*',
    '(?:accept |allow |use |keep )?(?:only |just )?(?:the )?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?',
    '(?:continue|proceed) without (?:accepting|agreeing|consent)',
    'no,? thanks?(?: you)?|do not (?:accept|allow|consent|agree)',
    // German
    '(?:alle |alles )?(?:cookies )?ablehnen|(?:nur |ausschließlich )?(?:technisch )?(?:notwendige|erforderliche|essenzielle|funktionale)(?: cookies)?(?: akzeptieren| zulassen| erlauben| verwenden)?',
    '(?:weiter )?ohne (?:einwilligung|zustimmung)(?: fortfahren)?|nicht (?:zustimmen|einverstanden)',
    // French
    '(?:tout |je )?refuser?(?: tout| tous les cookies| les cookies)?|continuer sans accepter|(?:cookies )?(?:uniquement |seulement )?(?:les )?(?:cookies )?(?:strictement )?nécessaires(?: uniquement| seulement)?|non,? merci',
    // Spanish, Portuguese, Italian
    '(?:rechazar|denegar|no aceptar)(?: todas?| todos?| las cookies| cookies)*|(?:aceptar )?(?:solo|sólo|únicamente) (?:las )?(?:cookies )?(?:necesarias|esenciales)|continuar sin aceptar',
    '(?:rejeitar|recusar)(?: tudo| todos?| cookies)*|(?:aceitar )?(?:apenas|somente|só)(?: os)?(?: cookies)? (?:necessários|essenciais)',
    '(?:rifiuta|nega|rifiutare)(?: tutto| tutti| i cookie| cookie)*|(?:accetta )?(?:solo|soltanto) (?:i )?(?:cookie )?(?:necessari|essenziali|tecnici)|continua senza accettare',
    // Dutch, Scandinavian, Finnish
    '(?:alles |alle )?(?:cookies )?(?:weigeren|afwijzen)|(?:alleen |enkel )?(?:strikt )?(?:noodzakelijke|functionele)(?: cookies)?(?: accepteren| toestaan)?',
    '(?:avvisa|neka|avböj)(?: alla| allt| kakor)*|(?:endast |bara )?(?:nödvändiga)(?: kakor| cookies)?|(?:afvis|avvis|avslå)(?: alle| alt)*|(?:kun )?nødvendige(?: cookies| informasjonskapsler)?',
    '(?:hylkää|kiellä)(?: kaikki)?|(?:vain )?välttämättömät(?: evästeet)?',
    // Polish, Czech, Slovak, Hungarian, Romanian
    'odrzuć(?: wszystkie| wszystko)?|(?:tylko )?niezbędne(?: pliki cookie)?|(?:odmítnout|zamítnout)(?: vše| všechny)?|(?:pouze |jen )?nezbytné(?: cookies)?|odmietnuť(?: všetko)?',
    '(?:összes )?elutasít(?:ása|om)?|(?:csak )?(?:a )?szükséges(?: sütik)?|(?:respinge|refuz(?:ă)?)(?: toate| tot)?|(?:doar|numai) (?:cele )?(?:strict )?necesare',
    // Russian, Ukrainian, Greek, Turkish
    '(?:отклонить|отказаться|відхилити)(?: все| всі)?|только необходимые|(?:лише|тільки) необхідні|απόρριψη(?: όλων)?|μόνο (?:τα )?απαραίτητα|(?:tümünü |hepsini )?reddet|(?:yalnızca|sadece) (?:gerekli|zorunlu)(?: çerezler)?',
    // Japanese, Chinese, Korean, Arabic, Hebrew
    '(?:すべて)?拒否(?:する)?|必須(?:クッキー|cookie)?のみ|同意しない|(?:全部)?拒绝(?:全部|所有)?|仅(?:接受)?必要(?:的)?(?:cookie)?|不同意|(?:모두 )?거부|필수(?: 쿠키)?만|رفض(?: الكل)?|דחה(?: הכל)?',
  ].join('|')})$`,
  'i',
);

/** A kind of cookies by its name alone, as tabs and switches of a question have it: that is no answer yet. */
const CATEGORY =
  /^(?:the )?(?:strictly |technisch |strictement |strikt )?(?:necessary|essential|required|notwendige?|erforderliche?|essenzielle?|funktionale?|nécessaires|noodzakelijke|functionele|nödvändiga|nødvendige|välttämättömät|niezbędne|nezbytné|szükséges)(?: cookies| kakor| evästeet| sütik| pliki cookie| informasjonskapsler)?$/i;

const isNo = (label: string) => REJECT.test(label) && !CATEGORY.test(label);

const ANSWERS = 'button,a,[role=button],input[type=button],input[type=submit]';
const POPUP =
  /(?:^|[\s_-])(?:modal|popup|pop-?up|lightbox|newsletter-(?:overlay|dialog|modal)|interstitial|exit-intent)(?:$|[\s_-])/i;

const nameOf = (element: Element) => `${element.id} ${element.getAttribute('class') ?? ''}`;
/** Words of buttons that agree, or only close. */
const ACCEPT =
  /accept|agree|allow|got it|understood|^ok(?:ay)?$|^yes\b|close|dismiss|akzept|zustimm|einverstanden|verstanden|accepter|j’accepte|d’accord|acept|acuerdo|aceitar|concordo|accett|akkoord|godkänn|tillad|godta|hyväksy|akcept|zgadzam|přijmout|souhlas|elfogad|принять|соглас|αποδοχή|kabul|同意|接受|동의|確認|موافق|אישור/i;

/** Parts of the page's own frame, and what holds its content. */
function isOfThePage(element: Element): boolean {
  return (
    element.matches('header,nav,main,body,footer,[role=banner],[role=contentinfo],[role=main]') ||
    element.querySelector('h1,main,nav') !== null
  );
}

const labelOf = (element: HTMLElement) =>
  (element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''))
    .replace(/[^\p{L}\p{N}\s,’-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function isAnswer(element: HTMLElement): boolean {
  const label = labelOf(element);
  return label.length <= 40 && (isNo(label) || ACCEPT.test(label));
}

export function isConsent(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/^(?:fixed|sticky)$/.test(style.position) && !element.matches('dialog[open]')) return false;
  if (isOfThePage(element)) return false;
  if (/cookie|consent|gdpr/i.test(nameOf(element))) return true;
  const text = (element instanceof HTMLElement ? element.innerText : '').slice(0, 3000);
  if (text.length >= 3000 || !CONSENT.test(text)) return false;
  return [...element.querySelectorAll<HTMLElement>(ANSWERS)].some(isAnswer);
}

/** What asks for a newsletter, a country or the like, laid over the page. */
export function isPopup(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches('header,nav,main,body,footer')) return false;
  if (element.matches('dialog[open],[aria-modal=true]')) return true;
  return style.position === 'fixed' && POPUP.test(nameOf(element));
}

interface Layer {
  element: HTMLElement;
  style: CSSStyleDeclaration;
}

/** What is laid over the page and can be seen, in shadow roots too. */
function layers(): Layer[] {
  const found: Layer[] = [];
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const style = getComputedStyle(element);
      const isOver = /^(?:fixed|sticky)$/.test(style.position) || element.matches('dialog[open],[aria-modal=true]');
      if (isOver && style.display !== 'none' && style.visibility === 'visible') found.push({ element, style });
    }
  };
  look(document);
  return found;
}

/** It does not lead anywhere else: only what a script does with it is an answer. */
function stays(element: HTMLElement): boolean {
  if (element instanceof HTMLAnchorElement)
    return !element.href || /^(?:javascript:|#)/.test(element.getAttribute('href') ?? '');
  return !element.closest('form') || element.getAttribute('type') === 'button';
}

/** Says no to cookies where there is a button for it; `answering` is called before. Whether it said so. */
export async function rejectConsent(answering: () => void): Promise<boolean> {
  for (const { element } of layers().filter((layer) => isConsent(layer.element, layer.style))) {
    const answers = [...element.querySelectorAll<HTMLElement>(ANSWERS)].filter(stays);
    const no = answers.find((answer) => isNo(labelOf(answer)));
    if (!no) continue;
    answering();
    no.click();
    await nextFrames();
    return true;
  }
  return false;
}

/** Darkens the page behind a question, which is seen through it. */
function isVeil({ element, style }: Layer): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isWhole = width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
  const isBare = !(element.textContent ?? '').trim() && !element.querySelector('img,svg,video,canvas');
  const color = parseColor(style.backgroundColor);
  const isSheer = color !== null && (color.a < 1 || Number(style.opacity) < 1) && style.backgroundImage === 'none';
  return style.position === 'fixed' && isWhole && isBare && isSheer && !(Number(style.zIndex) < 0);
}

function hide(element: HTMLElement): void {
  element.style.setProperty('visibility', 'hidden', 'important');
  for (const part of element.querySelectorAll<HTMLElement>('*')) {
    if (getComputedStyle(part).visibility === 'visible') part.style.setProperty('visibility', 'hidden', 'important');
  }
}

/** Takes out of sight what asks and the veil behind it, and lets a page scroll that was stopped for it. */
export function hideQuestions(): void {
  const over = layers();
  const questions = over.filter(({ element, style }) => isConsent(element, style) || isPopup(element, style));
  if (questions.length === 0) return;
  for (const { element } of [...questions, ...over.filter(isVeil)]) hide(element);
  for (const element of [document.documentElement, document.body]) {
    if (getComputedStyle(element).overflowY === 'hidden')
      element.style.setProperty('overflow-y', 'visible', 'important');
  }
}
