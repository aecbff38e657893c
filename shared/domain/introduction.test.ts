import { describe, expect, test } from 'vitest';
import { introducesItself } from './introduction.ts';

describe('a first letter', () => {
  test.each([
    'Hello, my name is Anna from Acme. You signed up at our stand in May.',
    'Anna of Acme writes.\nYou signed up at our stand. A short guide is attached.',
    'We met at the spring fair, and here is the guide you asked for.\nBest regards, Anna',
    'Guten Tag, hier schreibt Anna von Acme. Sie haben sich auf der Messe für unseren Rundbrief angemeldet.',
    'Danke für Ihre Anmeldung! Der Leitfaden hängt an.\nViele Grüße, Anna',
    'Hello from Acme Ltd. Three new tools for autumn. You signed up on our site.',
    'Herzliche Grüße aus der Werkstatt von Acme. Sie haben sich auf unserer Seite angemeldet.',
    'Bonjour de la part d’Acme. Vous vous êtes inscrite à notre lettre en mai.',
    'Bonjour, je m’appelle Anna, de la société Acme. Vous vous êtes inscrite à notre lettre en mai.',
    'Hola, soy Ana, de Acme. Nos conocimos en la feria de Sevilla.',
    'Buongiorno, mi chiamo Anna. Si è iscritto alla nostra lettera a maggio.',
    'Dag, ik ben Anna van Acme. U hebt zich op de beurs aangemeld voor onze brief.',
  ])('says who writes and how the address came: %s', (text) => {
    expect(introducesItself(text)).toBe(true);
  });

  test.each([
    'A short guide is attached.',
    'My name is Anna, and here is our new catalogue.',
    'You signed up for something once. Have a look.',
    'Der neue Katalog ist da. Viele Grüße, Anna',
    'Notre nouveau catalogue est arrivé. Cordialement, Anna',
  ])('does not say both: %s', (text) => {
    expect(introducesItself(text)).toBe(false);
  });
});
