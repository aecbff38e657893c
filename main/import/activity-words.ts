import { foldColumnName } from './column-synonyms.ts';

/** What a row of a CRM's log is. */
export type ActivityKind =
  | 'call'
  | 'email'
  | 'incoming-email'
  | 'meeting'
  | 'note'
  | 'task'
  | 'form'
  | 'sms'
  | 'social'
  | 'letter'
  | 'visit'
  | 'open'
  | 'click'
  | 'bounce'
  | 'purchase'
  | 'unsubscribe'
  | 'spam';

/** Words of CRMs for kinds of activities, folded; a longer word that begins with one of them means the same. */
const words: readonly (readonly [kind: ActivityKind, words: string])[] = [
  [
    'incoming-email',
    'incomingemail inboundemail emailreply emailreceived repliedtoemail emailreplied reply replied eingehendeemail emailentrant',
  ],
  ['open', 'emailopen openedemail opened open marketingemailopen'],
  ['click', 'emailclick clickedemail clicked click linkclick marketingemailclick'],
  ['bounce', 'emailbounce bounced bounce hardbounce softbounce'],
  ['purchase', 'placedorder'],
  ['unsubscribe', 'unsubscribe unsubscribed optedout optout abmeldung desabonnement'],
  ['spam', 'spamreport spamcomplaint reportedspam markedasspam spam'],
  ['form', 'formsubmission formsubmitted submittedform filledform webform formular formulaire formulario form'],
  ['visit', 'pageview websitevisit webvisit visitedpage visit'],
  [
    'meeting',
    'meeting event appointment demo lunch besprechung termin reunion rendezvous rendez videocall videomeeting onlinemeeting',
  ],
  ['call', 'call phonecall loggedcall outboundcall inboundcall telephone phone anruf telefonat appel llamada chiamata'],
  ['sms', 'sms textmessage text whatsapp receivedsms'],
  ['social', 'linkedin linkedinmessage socialmessage socialpost'],
  ['letter', 'postalmail directmail letter brief courrierpostal postcard'],
  [
    'email',
    'email emailsent emailsend sent sentemail outgoingemail outboundemail receivedemail forwardedemail marketingemail listemail mail courriel correo emailmessage',
  ],
  ['note', 'note notiz nota remark comment'],
  ['task', 'task todo deadline aufgabe tache tarea followup'],
];

const kindByWord = new Map(words.flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)));

/** What mail programs log of a mail they have logged as sent, or of a subscription: no act of its own. */
const stepOfSending = /(delivered|deferred|dropped|processed|queued|statuschange|skipped|(^|email|list)subscribed?)$/;

/** The kind a cell names; null: a word nobody knows. */
export function activityKindOf(cell: string): ActivityKind | null {
  const word = foldColumnName(cell);
  const exact = kindByWord.get(word) ?? kindByWord.get(word.replace(/s$/, ''));
  if (exact !== undefined) return exact;
  if (stepOfSending.test(word)) return null;
  for (const [known, kind] of kindByWord) {
    if (known.length < 4) continue;
    if (word.endsWith(known) || (mayBegin.test(known) && word.startsWith(known))) return kind;
  }
  return null;
}

/** "Call attempt" is a call and "Email: hello" a mail, but "Opened a ticket" opens no mail. */
const mayBegin = /^(call|phone|anruf|email|mail|meeting|note|task|incoming|inbound|form.{4,}|linkedin|text|whatsapp)/;

/** Whether the cell says that they came to us. */
export function isIncoming(cell: string): boolean {
  return /^(incoming|inbound|received|eingehend|entrant)/.test(foldColumnName(cell));
}

/** The same of a type: there Klaviyo calls "Received Email" what they received of us. */
export function isIncomingType(cell: string): boolean {
  return isIncoming(cell) && !foldColumnName(cell).startsWith('received');
}

/** HubSpot's own code for "connected", where an export has no names. */
const connectedCode = 'f240bbac87c94f6ebf70924b57d47db7';

export function isConnected(outcome: string): boolean {
  const word = foldColumnName(outcome);
  return (
    word === connectedCode ||
    /^(connected|answered|spoke|spokewith|reached|conversation|talked|verbunden|erreicht|gesprochen|joint|conectado|conectada)/.test(
      word,
    )
  );
}

/** They said yes to a meeting, or came. */
export function isKept(outcome: string): boolean {
  return /^(completed|complete|held|attended|booked|scheduled|rescheduled|confirmed|accepted|done|stattgefunden|gebucht|abgeschlossen)/.test(
    foldColumnName(outcome),
  );
}

/** It never took place, or was never sent. */
export function neverHappened(outcome: string): boolean {
  return /^(cancel|failed|draft|notsent|notstarted|inprogress|planned|waiting|deferred|queued|deleted|todo|abgesagt|storniert|annul|(no|nein|false|open)$)/.test(
    foldColumnName(outcome),
  );
}

export function isBounced(outcome: string): boolean {
  return foldColumnName(outcome).startsWith('bounced');
}
