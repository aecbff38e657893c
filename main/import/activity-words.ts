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
  | 'hard-bounce'
  | 'purchase'
  | 'refund'
  | 'unsubscribe'
  | 'spam';

/** Words of CRMs for kinds of activities, folded; a longer word that begins with one of them means the same. */
const words: readonly (readonly [kind: ActivityKind, words: string])[] = [
  [
    'incoming-email',
    'incomingemail inboundemail emailreply emailreceived repliedtoemail emailreplied reply replied eingehendeemail emailentrant',
  ],
  [
    'open',
    'emailopen openemail openedemail opened open marketingemailopen emailread reademail emailviewed firstopening opening geoffnet gelesen emailouvert',
  ],
  [
    'click',
    'emailclick clickemail clickedemail clicked click linkclick clicklink marketingemailclick geklickt emailclique',
  ],
  ['hard-bounce', 'hardbounce hardbounced bouncedhard emailbouncedhard'],
  ['bounce', 'emailbounce bouncedemail bounced bounce softbounce emailbouncedsoft'],
  ['purchase', 'placedorder orderplaced'],
  ['refund', 'refundedorder orderrefunded refund'],
  [
    'unsubscribe',
    'unsubscribe unsubscribed unsub unsubscribeemail unsubscribedfromemail unsubscribedfromemailmarketing unsubscribedfromlist optedout optout donotcontact abmeldung desabonnement',
  ],
  ['spam', 'spamreport spamcomplaint reportedspam markedasspam spam abuse abusereport complaint'],
  ['form', 'formsubmission formsubmitted submittedform filledform webform formular formulaire formulario form'],
  [
    'visit',
    'pageview pagehit websitevisit webvisit visitedpage visitwebpage viewedpage viewedproduct activeonsite download downloaded visit',
  ],
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

/** What mail programs log of a mail they have logged as sent, of a subscription, or of a field: no act of its own. */
const stepOfSending =
  /(delivered|deferred|dropped|processed|queued|statuschange|skipped|failed|changed|updated|added|removed|(^|email|list)subscribed?)$/;

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
  return /^(incoming|inbound|received|missed|eingehend|entrant|verpasst)/.test(foldColumnName(cell));
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
    /^(connected|answered|spoke|spokewith|reached|conversation|talked|interested|notinterested|requested|verbunden|erreicht|gesprochen|joint|conectado|conectada)/.test(
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
  return /^(cancel|failed|draft|notsent|notstarted|inprogress|planned|waiting|deferred|queued|deleted|todo|wrongnumber|invalidnumber|abgesagt|abgebrochen|storniert|geplant|annul|(no|nein|false|open|offen)$)/.test(
    foldColumnName(outcome),
  );
}

export function isScheduled(state: string): boolean {
  return foldColumnName(state).startsWith('scheduled');
}

export function isBounced(outcome: string): boolean {
  return foldColumnName(outcome).startsWith('bounced');
}
