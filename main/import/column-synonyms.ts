import type { ContactField } from '../../shared/contract/import-report.ts';

type NamedField = Exclude<ContactField, 'fact' | 'ignore' | 'otherEmail' | 'otherPhone'>;

/**
 * Names of columns as CRMs and mail programs write them, folded (lower case, letters and digits only), strongest first:
 * where two columns of a file mean the same, the stronger name is it and the other stays a fact.
 */
const synonyms: Readonly<Record<NamedField, string>> = {
  email:
    'email emailaddress primaryemail contactemail email1value emailaddress1 email1 email1address workemail workemailaddress businessemail useremail subscriberemail customeremail emailid personalemail emailadresse mailadresse mail courriel adresseemail adressemail adressedemessagerie adresseelectronique adressecourriel correoelectronico correo direcciondecorreoelectronico direcciondecorreo emaildecontacto indirizzoemail postaelettronica epost epostadresse emailkontakt emailadres adresemail emailwork emailhome emailother email2address email3address emailaddress2 emailaddress3 email2value email3value email2adresse email3adresse secondaryemail alternateemail otheremail',
  firstName:
    'firstname givenname forename fname mergefname contactfirstname customerfirstname first vorname prenom nombre nombredepila nome voornaam imie',
  lastName:
    'lastname surname familyname lname mergelname contactlastname customerlastname last nachname familienname zuname nomdefamille apellidos apellido primerapellido cognome sobrenome achternaam nazwisko',
  fullName:
    'fullname name contactname displayname customername fullcontactname anzeigename vollstandigername kontaktname nom nomcomplet nometprenom prenomnom nomprenom nombrecompleto nombreyapellidos nombreyapellido nomecompleto ansprechpartner contact contactperson kontaktperson personnedecontact personadecontacto',
  company:
    'company companyname organization organisation organizationname organization1name organisationname accountname account associatedcompany employer defaultaddresscompany firma firmenname unternehmen unternehmensname societe entreprise nomdelentreprise nomdelasociete raisonsociale zugehorigesunternehmen entrepriseassociee empresa nombredelaempresa compania azienda bedrijf',
  phone:
    'phone phonenumber primaryphone businessphone workphone telephone telephonenumber tel phone1value mobilephone mobilephonenumber mobile mobilenumber cell cellphone homephone telefon telefonnummer telefongeschaftlich geschaftlichestelefon mobiltelefon mobilnummer mobil handy handynummer numerodetelephone telephoneprofessionnel telephoneportable portable telefono numerodetelefono telefonomovil movil celular telefonodeltrabajo telefoonnummer phonework phonemobile phonehome sms',
  country:
    'country countryregion countryname mailingcountry countrycode mailingcountrycode businesscountryregion homecountryregion address1country defaultaddresscountry defaultaddresscountrycode land landregion landgeschaftlich pays paysregion pais paisregion paese',
  timeZone:
    'timezone ianatimezone tz hstimezone preferredtimezone zeitzone fuseauhoraire zonahoraria fusohorario fusoorario tijdzone',
  externalId:
    'recordid contactid recordidcontact hsobjectid contactrecordid externalid vid leadid personid profileid customerid subscriberid iterableuserid userid leid euid klaviyoid mauticid contactnumber uniqueid id kontaktid donotmodifycontact donotmodifylead nichtandernkontakt nichtandernlead nepasmodifiercontact nomodificarcontacto datensatzid kundennummer kundennr kdnr kundenid identifiant iddefichedinformations idcontact iddecontact idclient numeroclient iddecontacto idcontacto iddecliente idcliente numerodecliente relatienummer klantnummer',
  createdAt:
    'createdate createddate createdat datecreated createdon creationdate created createdutc personcreated contactcreated createdtime creationtime profilecreatedon datecreatedutc dateadded addedtime addedon signupdate signedupat timestampsignup subscribedat joinedat customersince membersince kundeseit mitgliedseit clientdepuis clientedesde erstelltam erstellt angelegt registriertam erfasst erstellungsdatum erstellungszeit angelegtam erfasstam anlagedatum datedecreation creele dateajout datedajout dateinscription datedinscription inscritle fechadecreacion fechadealta datadicreazione datacreazione aangemaaktop datadecriacao',
  agreedAt:
    'optintime optindate optinat optintimestamp optedinat optedintime emailoptintime emailoptindate emailoptintimestamp consenttimestamp consenttime consentdate consentat consentgivenat dateofconsent emailconsentdate gdprconsentdate gdprconsenttimestamp dsgvoeinwilligungam emailmarketingconsenttimestamp marketingconsentdate einwilligungam einwilligungsdatum einwilligungerteiltam datumdereinwilligung zustimmungam zustimmungsdatum optinam optindatum dateconsentement datedeconsentement dateduconsentement dateoptin fechadeconsentimiento fechaconsentimiento fechaoptin datumtoestemming',
  confirmedAt:
    'confirmtime optinconfirmedat optinconfirmationtime optinconfirmationdate confirmedoptindate confirmedoptintime doubleoptindate doubleoptintime doubleoptinat doubleoptintimestamp doubleoptinconfirmedat doidate doitime doitimestamp doubleoptinam doubleoptindatum doidatum doubleoptinbestatigtam doibestatigtam optinbestatigtam bestatigtam bestatigungsdatum datedoubleoptin fechadobleoptin',
  unsubscribed:
    'unsubscribedfromallemail unsubscribedtime unsubscribedate unsubscribeddate dateunsubscribed optoutdate optouttime hsemailoptout hasoptedoutofemail emailoptout optedoutofemail emailoptedout unsubscribedfromallemails isunsubscribed unsubscribed marketingsuspended emailsuppressions emailsuppression suppressionreason emailmarketingsuppression unsubscribedfromemail unsubscribetime unsubtime unsubscribedat optedout optout optoutemail donotemail donotallowemails donotallowbulkemails donotbulkemail blacklistedemail emailblacklisted emailblacklist dncemail vonallenemailsabgemeldet newsletterabgemeldet abgemeldet abgemeldetam abmeldedatum abbestellt desabonnedetouslesemails sestdesabonnedetouslesemails desabonne desinscrit desabonnement desabonnele datededesabonnement datededesinscription dadodebaja dadodebajadetodosloscorreos cancelosususcripcionatodosloscorreoselectronicos suscripcioncanceladaentodosloscorreoselectronicos disiscritto afgemeld afgemeldop uitgeschreven uitgeschrevenop',
  doNotCall:
    'donotcall donotphone donotallowphonecalls hasoptedoutofcalls hasoptedoutofphone phoneoptout optedoutofcalls nichtanrufen keineanrufe anrufeunerwunscht nepasappeler nollamar nonchiamare nietbellen',
  doNotContact:
    'donotcontact iscontactprohibited nocontact kontaktsperre nichtkontaktieren keinkontakt nepascontacter nocontactar noncontattare nietcontacteren',
  undeliverable:
    'cleantime cleaned cleanedat emailbounced isemailbounced emailbouncedtime emailbounceddate emailbouncedreason bounced bouncedat bouncedate hardbounce hardbounced emailhardbouncereason hardbouncereason hshardbouncereason hsemailhardbouncereason emailinvalid emailisinvalid invalidemail undeliverable unzustellbar emailunzustellbar',
};

const fieldByName = new Map<string, { readonly field: NamedField; readonly rank: number }>();
for (const [field, names] of Object.entries(synonyms) as [NamedField, string][]) {
  for (const [rank, name] of names.split(' ').entries()) fieldByName.set(name, { field, rank });
}

/** What the name of a column says about its meaning; null when nothing. */
export function fieldNamed(column: string): { readonly field: NamedField; readonly rank: number } | null {
  const name = foldColumnName(column);
  // "property_hs_email_optout" is how warehouses name HubSpot's "hs_email_optout"; Pipedrive says "Person - Name".
  return fieldByName.get(name) ?? fieldByName.get(name.replace(/^(property|person|contact|lead)/, '')) ?? null;
}

/** "E-Mail-Adresse " and "email_adresse" are one name. */
export function foldColumnName(column: string): string {
  return column
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
