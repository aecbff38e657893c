import { describe, expect, test } from 'vitest';
import { copyFindingsFor, lintText, mergeFieldsOf } from './copy.ts';

const codesOf = (text: string) => [...new Set(lintText(text).map(({ code }) => code))];

describe('an ordinary text', () => {
  test.each([
    'We have guaranteed minimum prices for farmers since 2011.',
    'We saw you at the fair in Hanover, and here are the drawings I promised.',
    'I saw your talk in Vienna and learned a lot.',
    'If you have to decide between the two models, this table may help.',
    'You need to book a room yourself; these three hotels are close by.',
    'The workshop ends today at five. The slides are attached.',
    'Just following up on your question about delivery to Austria: yes, we deliver there from May.',
    'No hurry. Whenever it suits you, I would be glad to hear how the trial went.',
    'Please don’t hurry; the draft can wait until next week.',
    'The insurance covers urgent repairs and towing.',
    'The ferry ticket expires soon after the last sailing.',
    'The final reminder of the exhibition is a bench in the courtyard.',
    'Did you get my last parcel? It should have arrived on Monday.',
    'Customers can order now by phone as well.',
    'There are 12 seats for the workshop on 4 May. If you would like one, reply to this mail.',
    'I haven’t heard back from the printer yet, so the brochures will be a week late.',
    'The early price of EUR 290 holds until 31 March; after that the ticket costs EUR 340.',
    'The new opening hours hold from today only at our shop in Graz.',
    'Hallo Jana, hier ist der Frühlingsbrief. Die Garantie gilt zwei Jahre. Viele Grüße, Tom',
    'Bonjour, voici la lettre du printemps. Le final de la saison est gratuit.',
  ])('is left in peace: %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a text that pushes', () => {
  test.each([
    ['ACT NOW!!! Only 3 hours left!', 'false-urgency'],
    ['Hurry, our sale ends tonight', 'false-urgency'],
    ['URGENT: response required', 'false-urgency'],
    ['Your offer expires today', 'false-urgency'],
    ['Selling out fast, grab yours', 'false-urgency'],
    ['Time is running out', 'false-urgency'],
    ['Today only: 40 % off everything', 'false-urgency'],
    ['Our offer ends at midnight', 'false-urgency'],
    ['Don’t wait, claim your spot', 'false-urgency'],
    ['Final hours! The clock is ticking', 'false-urgency'],
    ['Only a few spots remaining', 'false-urgency'],
    ['Almost gone!', 'false-urgency'],
    ['Last call for the summer course', 'false-urgency'],
    ['Final notice: your discount', 'false-urgency'],
    ['You must decide', 'pressure'],
    ['You have to order before Friday', 'pressure'],
    ['Order now', 'pressure'],
    ['Guaranteed results', 'pressure'],
    ['A once in a lifetime opportunity', 'pressure'],
    ['Everyone else has already signed up. Don’t be left behind', 'pressure'],
    ['Respond immediately', 'pressure'],
    ['We noticed you left something in your cart', 'watched'],
    ['We saw that you visited our pricing page', 'watched'],
    ['We see you opened our last mail', 'watched'],
    ['I noticed you viewed my profile', 'watched'],
    ['Just following up', 'nag'],
    ['Circling back on this', 'nag'],
    ['Did you get a chance to read my email?', 'nag'],
    ['Did you see my last message?', 'nag'],
    ['Any update on this?', 'nag'],
    ['Following up on my previous email', 'nag'],
    ['I haven’t heard back from you', 'nag'],
  ])('is found: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

describe('merge fields', () => {
  test('are those that a fact of the reader fills in', () => {
    expect(mergeFieldsOf('Hi {{first_name}} of {{ contact.company }}, {{ first_name }}')).toEqual([
      'first_name',
      'company',
    ]);
  });

  test('are not those that the sending tool fills in', () => {
    const foot = '{{unsubscribe_link}} {{ Unsubscribe }} {{view_in_browser}} {{sender_address}} {{ mirror }}';
    expect(mergeFieldsOf(foot)).toEqual([]);
  });
});

test('what depends on the reader is a finding about the whole text, and never more than one of each', () => {
  const touch = { purpose: 'service', ask: 4, copyFindings: [], introduces: false };
  expect(copyFindingsFor(touch, { missing: ['city'], firstEver: true }).map(({ code }) => code)).toEqual([
    'unfilled-field',
    'service-sells',
    'unintroduced',
  ]);
  expect(copyFindingsFor({ ...touch, ask: 1, introduces: true }, { missing: [], firstEver: true })).toEqual([]);
});
