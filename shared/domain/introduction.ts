/**
 * How letters say who writes, and how the address came, in the languages of a first letter. A wording that is missing here
 * warns where it should not: a language is here with both halves, or with none.
 */
const who = [
  // English
  'my name is',
  'i am',
  "i['’]m",
  'this is',
  'we are',
  "we['’]re",
  'here is',
  '\\p{L}+ here',
  'writing (?:from|for|to you)',
  '(?:of|from|at) \\p{Lu}[\\p{L}\\p{N}]+ writes?',
  'on behalf of',
  '(?:hello|hi|greetings|news) from',
  'from the team',
  '(?:best|kind|warm|with) (?:regards|wishes)',
  'sincerely',
  'yours',
  // German
  'mein name ist',
  'ich (?:bin|heiße|schreibe)',
  'wir (?:sind|schreiben)',
  'hier (?:ist|sind|schreibt|schreiben)',
  'im namen',
  '(?:grüße|gruß|neues) (?:aus|von|vom)',
  '(?:viele|liebe|beste|herzliche) grüße',
  'mit (?:freundlichen|besten|herzlichen) grüßen',
  // French
  "je m['’]appelle",
  '(?:je suis|nous sommes)',
  '(?:je|nous) vous (?:écris|écrivons)',
  'au nom de',
  'de la part',
  'cordialement',
  'bien à vous',
  // Spanish
  'me llamo',
  'mi nombre es',
  '(?:soy|somos)',
  'le escrib(?:o|imos)',
  'te escrib(?:o|imos)',
  'en nombre de',
  'de parte de',
  '(?:un|cordiales|atentos) saludos?',
  // Italian
  'mi chiamo',
  '(?:sono|siamo)',
  '(?:le|ti) scriv(?:o|iamo)',
  'cordiali saluti',
  'da parte di',
  // Dutch
  'mijn naam is',
  'ik ben',
  'wij zijn',
  'namens',
  'groeten (?:uit|van)',
  'met vriendelijke groet',
] as const;

const how = [
  // English
  'you (?:have )?(?:signed up|subscribed|asked|registered|gave|given|left|met|requested|told|downloaded|agreed|visited)',
  "you['’]ve (?:signed up|subscribed|asked|registered|given|left|met|requested|told|downloaded|agreed|visited)",
  'we met',
  "you(?:['’]re| are) receiving",
  'you (?:get|receive) this',
  'your (?:address|card|details)',
  '(?:thank you|thanks) for (?:signing|subscribing|registering|your)',
  'recommended you',
  'introduced us',
  // German
  '(?:sie haben sich|du hast dich|ihr habt euch)[^.!?]{0,80}(?:angemeldet|eingetragen|registriert)',
  '(?:sie haben|du hast|ihr habt)[^.!?]{0,80}(?:bestellt|angefordert|gebeten|heruntergeladen|hinterlassen|besucht|zugestimmt)',
  '(?:sie erhalten|sie bekommen|du erhältst|du bekommst) dies',
  'wir haben uns[^.!?]{0,80}(?:getroffen|kennengelernt|gesprochen|unterhalten)',
  '(?:danke|vielen dank) für (?:ihre|deine|eure|die)',
  '(?:ihre|deine) (?:adresse|karte|anmeldung|visitenkarte)',
  'empfohlen',
  // French
  'vous (?:vous êtes|avez|nous avez)[^.!?]{0,80}(?:inscrite?s?|demandé|laissé|téléchargé|visité|accepté|donné)',
  'vous recevez ce',
  'nous nous sommes (?:rencontrés|vus|parlé)',
  'merci (?:de|pour) (?:votre|vous|ton)',
  'votre (?:adresse|carte|inscription)',
  'recommandé',
  // Spanish
  '(?:se|te) (?:ha|has|registró|registraste|suscribió|suscribiste|apuntó|apuntaste)',
  '(?:recibe|recibes) este',
  'nos conocimos',
  'gracias por (?:su|tu|registrar|suscribir)',
  '(?:su|tu) (?:dirección|tarjeta)',
  // Italian
  '(?:si è|ti sei) (?:iscritt|registrat)[oai]',
  '(?:riceve|ricevi) quest[oa]',
  'ci siamo (?:conosciuti|incontrati)',
  'grazie per',
  // Dutch
  '(?:u hebt|u heeft|je hebt|jij hebt)[^.!?]{0,80}(?:aangemeld|ingeschreven|gevraagd|gedownload|achtergelaten)',
  '(?:u ontvangt|je ontvangt|u krijgt|je krijgt) deze',
  'we hebben elkaar',
  'bedankt voor (?:uw|je)',
] as const;

const anyOf = (wordings: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${wordings.join('|')})(?!\\p{L})`, 'iu');
const saysWho = anyOf(who);
const saysHow = anyOf(how);

/** Says who writes and where the address came from: both must be there for a first touch. */
export function introducesItself(text: string): boolean {
  return saysWho.test(text) && saysHow.test(text);
}
