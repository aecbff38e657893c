const places: readonly (readonly [program: string, says: string])[] = [
  ['HubSpot', 'Contacts, Export. Calls, meetings and mails each have an export of their own.'],
  [
    'Salesforce',
    'A report of contacts or leads with Email and Contact ID, and one of tasks and events. Export, details only.',
  ],
  [
    'Mailchimp',
    'Audience, All contacts, Export. Unpack what comes and drop all of it: who unsubscribed and whose address failed is in it too.',
  ],
  ['Any other', 'A list of people with a column of addresses, saved as CSV. A workbook is saved as CSV first.'],
];

/** Where a person finds what can be dropped here. */
export function ExportPlaces() {
  return (
    <section className="file-step__places" aria-label="Where the export is">
      <h2 className="section-title">Where the export is</h2>
      <dl>
        {places.map(([program, says]) => (
          <div key={program}>
            <dt>{program}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
